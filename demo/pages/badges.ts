import type { Delivery, QaValue } from '../model/delivery.ts';
import { html, type Markup } from '../html.ts';

const QA_LOOKS: Partial<Record<QaValue, string>> = {
  RED: 'bg-danger',
  YELLOW: 'bg-warning text-dark',
  GREEN: 'bg-success',
};

/** `SELF GREEN` as the header shows it: `Self Green`. */
const titleCase = (value: string): string =>
  value.toLowerCase().replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase());

/** The QA badge of the header. Saving the QA card sends it again, out of band. */
export const qaBadge = ({ qaStatus }: Delivery, swap: Markup | false = false): Markup => html`
  <span id="qa-status-header" class="badge rounded-pill ${QA_LOOKS[qaStatus] ?? 'bg-secondary'}" ${swap}>
    QA Status: ${titleCase(qaStatus)}
  </span>`;

/** The tags that people gave a delivery. */
export const tagBadges = ({ tags }: Delivery): Markup[] =>
  tags.map((tag) => html`<span class="badge rounded-pill text-bg-info">${tag}</span>`);

/** The badges below a delivery's name; each but the QA badge is there only when it applies. */
export const badges = (delivery: Delivery): Markup => html`
  <div id="experiment-tags" class="d-flex flex-wrap gap-1 align-items-center">
    ${qaBadge(delivery)}
    ${
      delivery.isArchived &&
      html`<span class="badge rounded-pill bg-danger"
      id="archive-badge">Archived</span>`
    }
    ${
      delivery.isRollout &&
      html`<span class="badge rounded-pill bg-primary"
      id="rollout-badge">Rollout</span>`
    }
    ${
      delivery.isHoldback &&
      html`<span class="badge rounded-pill bg-danger"
      id="holdback-badge">Holdback</span>`
    }
    ${
      delivery.isDirty &&
      html`
      <span class="badge rounded-pill bg-danger" id="unpublished-rollout-badge">Unpublished changes</span>`
    }
    ${tagBadges(delivery)}
  </div>`;
