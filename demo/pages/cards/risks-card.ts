import type { Delivery } from '../../model/delivery.ts';
import { html, type Markup, type Piece } from '../../html.ts';
import { RISKS } from '../../model/risks.ts';
import { card, striped } from './card.ts';

const answerText = (answer: boolean | null): Piece => {
  if (answer === null) return html`<span class="text-danger">Not Set</span>`;
  return answer ? 'Yes' : 'No';
};

/** The five risk questions with their answers. */
export const risksCard = ({ risks }: Delivery): Markup =>
  card(
    'risk-mitigation',
    'Risk Mitigation Questions',
    striped(
      RISKS.map(
        ({ question, text }) => html`
    <tr>
      <th colspan="3">${text}</th>
      <td class="${risks[question] === true && 'text-danger'}">${answerText(risks[question])}</td>
    </tr>`,
      ),
    ),
  );
