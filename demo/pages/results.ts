import type { Delivery } from '../model/delivery.ts';
import { html, type Markup } from '../html.ts';
import { stageOf } from '../model/stage.ts';
import { deliveryPage } from './delivery-page.ts';

const PROGRESS: Partial<Record<ReturnType<typeof stageOf>, string>> = {
  enrolling: 'Enrollment is open. Remember to close it.',
  observing: 'Enrollment is closed. People are being observed.',
  complete: 'This has ended.',
};

const branchOptions = ({ branches }: Delivery): Markup[] =>
  branches.map(({ slug, name }) => html`<option value="${slug}">${name}</option>`);

const incomplete: Markup = html`<span class="badge text-bg-warning">Incomplete</span>`;

const part = (title: string, text: string): Markup => html`
  <h5 class="mt-3">${title} ${text === '' && incomplete}</h5><p class="mb-0">${text}</p>`;

/**
 * The results page, without results: its frame, the filters that reload it by htmx, and what is still to
 * write.
 */
export const resultsPage = (delivery: Delivery): Markup =>
  deliveryPage(
    delivery,
    'results',
    html`
    <div id="experiment-results-page">
      <div id="${delivery.slug}-progress-card" class="bg-info-subtle p-4 mb-3 rounded-4 border">
        <h5 class="mb-0">${PROGRESS[stageOf(delivery)] ?? 'Results appear after the launch.'}</h5>
      </div>
      <form hx-get="/nimbus/${delivery.slug}/results/" hx-push-url="true" hx-trigger="change"
        hx-target="#experiment-results-page" hx-select="#experiment-results-page" hx-swap="outerHTML"
        class="mb-3">
        <label for="reference-branch" class="form-label fw-medium">Reference branch</label>
        <select id="reference-branch" name="reference_branch" class="form-select w-auto">
          ${branchOptions(delivery)}
        </select>
      </form>
      <div class="card p-4" id="${delivery.slug}-results-overview">
        <h4>Overview</h4>
        <p class="text-muted mb-0">Product Owner</p><p>${delivery.owner}</p>
        <p class="text-muted mb-0">Hypothesis</p><p
          id="${delivery.slug}-full-hypothesis">${delivery.hypothesis}</p>
        ${part('Key takeaways', delivery.takeaways.summary)}
        ${part('Next steps', delivery.takeaways.recommendations.join(', '))}
        ${part('Project Impact', '')}
      </div>
    </div>`,
  );
