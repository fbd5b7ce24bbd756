import type { Delivery } from '../model/delivery.ts';
import { html, trusted, type Markup } from '../html.ts';
import { missingPages } from '../model/readiness.ts';
import { stageOf } from '../model/stage.ts';
import { audienceCard } from './cards/audience-card.ts';
import { branchCards, labsCard } from './cards/branch-cards.ts';
import { monitoringCard } from './cards/monitoring-card.ts';
import { overviewCard } from './cards/overview-card.ts';
import { qaCard } from './cards/qa-card.ts';
import { risksCard } from './cards/risks-card.ts';
import { signoffCard } from './cards/signoff-card.ts';
import { sizingCard } from './cards/sizing-card.ts';
import { takeawaysCard } from './cards/takeaways-card.ts';
import { deliveryPage } from './delivery-page.ts';
import { launchControls } from './controls/launch.ts';
import { overlapWarnings } from './overlap-warnings.ts';
import { missingPageLinks } from './sidebar.ts';

/** The small JSON block that developer tools read on the summary and on Branches. */
export const devtoolsMetadata = ({ application }: Delivery): Markup => html`
  <script id="nimbus-devtools-experiment-metadata" type="application/json">${trusted(
    JSON.stringify({ application, isLocalized: false, localizations: null }),
  )}</script>`;

const invalidPages = (delivery: Delivery): Markup | false =>
  stageOf(delivery) === 'draft' &&
  missingPages(delivery).length > 0 &&
  html`
    <div class="alert alert-danger" role="alert">
      <p class="mb-1">Before a review or a launch, fill in what is missing on
        <strong>${missingPageLinks(delivery)}</strong>.</p>
    </div>`;

/** What the summary says when an edit page was posted too late. */
export const SAVE_FAILED: Markup = html`
  <div class="toast show text-bg-danger position-fixed top-0 end-0 m-3 w-auto z-3" role="alert">
    <div class="toast-body">Not saved: this delivery can no longer be edited.</div>
  </div>`;

/** The summary, as `viewer` sees it: warnings, launch box, then one card for each part of the delivery. */
export const summaryPage = (delivery: Delivery, viewer: string, notice: Markup | false = false): Markup =>
  deliveryPage(
    delivery,
    'summary',
    html`
    ${devtoolsMetadata(delivery)}
    <div id="PageSummary" class="mt-3">
      ${notice}
      ${invalidPages(delivery)}
      ${overlapWarnings(delivery)}
      ${launchControls(delivery, viewer)}
      ${stageOf(delivery) === 'complete' && takeawaysCard(delivery)}
      ${monitoringCard(delivery)}
      ${sizingCard(delivery)}
      ${overviewCard(delivery)}
      ${risksCard(delivery)}
      ${signoffCard(delivery)}
      ${audienceCard(delivery)}
      ${branchCards(delivery)}
      ${labsCard(delivery)}
      ${qaCard(delivery)}
    </div>`,
  );
