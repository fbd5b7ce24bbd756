import { CHANNELS } from '../../model/catalog.ts';
import type { Delivery } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { recipe } from '../../model/recipe.ts';
import { NOT_SET, card, pair, striped } from './card.ts';

const channelNames = ({ channels }: Delivery): string =>
  channels.map((channel) => CHANNELS[channel] ?? channel).join(', ');

const recipeRow = (delivery: Delivery): Markup => html`
  <tr id="preview-recipe-json">
    <th>Recipe JSON</th>
    <td colspan="3" data-nimbus-devtools-recipe-json>
      <textarea class="readonly-json" readonly aria-label="Recipe JSON">${JSON.stringify(
        recipe(delivery),
        null,
        2,
      )}</textarea>
    </td>
  </tr>`;

/** Who gets the delivery, and the recipe that comes out of it. */
export const audienceCard = (delivery: Delivery): Markup =>
  card(
    'audience',
    'Audience',
    striped([
      pair(['Channel', channelNames(delivery) || NOT_SET], ['Advanced Targeting', 'No Targeting']),
      pair(['Minimum version', '140.0'], ['Maximum version', 'No Version']),
      pair(['Included Locales', 'All locales'], ['Included Countries', 'All countries']),
      pair(
        ['Expected enrolled clients', delivery.totalEnrolledClients],
        ['Population %', `${delivery.populationPercent}%`],
      ),
      pair(['Required experiments', 'None'], ['Excluded experiments', 'None']),
      recipeRow(delivery),
    ]),
  );
