import { APPLICATIONS, QA_LABELS, type Delivery } from '../../../model/delivery.ts';
import { html, type Markup } from '../../../html.ts';
import { tagBadges } from '../../badges.ts';

/** The badges beside the name; the tags sit inside, and are none. */
const statusBadges = (delivery: Delivery): Markup => html`
  <div id="experiment-status-badges" class="d-flex flex-wrap gap-1 align-items-center">
    <span id="qa-status-header" class="badge rounded-pill bg-secondary">${QA_LABELS[delivery.qaStatus].replace(/^QA: /, '')}</span>
    ${delivery.isArchived && html`<span id="archive-badge" class="badge rounded-pill bg-danger">Archived</span>`}
    ${delivery.isRollout && html`<span id="rollout-badge" class="badge rounded-pill bg-primary">Rollout</span>`}
    ${delivery.isHoldback && html`<span id="holdback-badge" class="badge rounded-pill bg-danger">Holdback</span>`}
    ${
      delivery.isDirty &&
      html`<span id="unpublished-rollout-badge" class="badge rounded-pill bg-danger">Unpublished changes</span>`
    }
    <div id="overview-tags-field" class="d-flex gap-1">${tagBadges(delivery)}</div>
  </div>`;

const divider: Markup = html`<span class="text-secondary">|</span>`;

/** Slug, application and parent on one line below the name. */
export const autumnHead = (delivery: Delivery, name: Markup, menu: Markup): Markup => html`
  <div class="mb-4">
    <div class="d-flex align-items-center gap-2">${name} ${statusBadges(delivery)} ${menu}</div>
    <div class="d-flex align-items-center gap-2 mt-1 small text-secondary">
      <button id="experiment-slug" class="btn p-0 border-0 text-secondary small" aria-label="Copy slug">
        <span>${delivery.slug}</span> <i class="fa-regular fa-copy"></i></button>
      ${divider} <span id="experiment-application">${APPLICATIONS[delivery.application]}</span>
      ${
        delivery.parent !== '' &&
        html`${divider} <span>Cloned from <a href="/nimbus/new/rollouts/${delivery.parent}/"
          target="_blank" rel="noopener noreferrer"
          data-testid="experiment-parent">${delivery.parent}</a></span>`
      }
    </div>
  </div>`;
