import { spellDate } from '../model/dates.ts';
import type { Delivery } from '../model/delivery.ts';
import { html, type Markup } from '../html.ts';
import { deliveryPage } from './delivery-page.ts';

/** Who changed what, newest first. */
export const historyPage = (delivery: Delivery): Markup =>
  deliveryPage(
    delivery,
    'history',
    html`
    <div class="card mb-3">
      <div class="card-header"><h4>History</h4></div>
      <ul class="list-group list-group-flush">
        ${delivery.changes.toReversed().map(
          ({ date, who, what }) => html`
          <li class="list-group-item d-flex justify-content-between">
            <span>${who} ${what}</span> <small class="text-secondary">${spellDate(date)}</small>
          </li>`,
        )}
      </ul>
    </div>`,
  );
