import { FEATURES } from '../model/catalog.ts';
import type { Delivery } from '../model/delivery.ts';
import { html, type Markup } from '../html.ts';
import { classicPage } from './classic-page.ts';

const rows = (deliveries: readonly Delivery[]): Markup[] =>
  deliveries.map(
    ({ slug, name, status }) => html`
  <tr>
    <td><a href="/nimbus/${slug}/summary/">${name}</a></td>
    <td>${status}</td>
    <td id="delivery-brief">Not set</td>
  </tr>`,
  );

/**
 * The Features page: deliveries by feature. Its brief column says "Not set" for everything, as the host's
 * does.
 */
export const featuresPage = (deliveries: readonly Delivery[], chosen: string): Markup => {
  const using = deliveries.filter(({ features }) => features.some(({ slug }) => slug === chosen));
  return classicPage(
    '',
    html`
    <div id="content" class="container-fluid"><div id="feature-page" class="container py-4">
      <form id="features-form" hx-get="/nimbus/features/" hx-trigger="change" hx-select="#features-form"
        hx-target="#features-form" hx-select-oob="#deliveries-card" hx-push-url="true" class="mb-4">
        <label for="id_feature_configs" class="form-label">Feature</label>
        <select name="feature_configs" id="id_feature_configs" class="form-select">
          <option value="">Choose a feature</option>
          ${FEATURES.map(
            ({ slug, name }) => html`
            <option value="${slug}" ${slug === chosen && 'selected'}>${name}</option>`,
          )}
        </select>
      </form>
      <div id="deliveries-card" class="card">
        <div class="card-header"><h4>Deliveries</h4></div>
        <table id="deliveries-table" class="table mb-0">
          <thead><tr><th>Delivery</th><th>Status</th><th>Brief</th></tr></thead>
          <tbody>${rows(using)}</tbody>
        </table>
      </div>
    </div></div>`,
  );
};
