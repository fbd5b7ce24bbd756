import type { Delivery } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { card } from './card.ts';

/** A count as the host rounds it: `~52.6K`. */
export const roughly = (count: number): string =>
  count < 1000 ? `~${count}` : `~${(count / 1000).toFixed(1)}K`;

/** Clients expected to enroll: the eligible ones times the population. */
export const projected = ({ eligibleClients, populationPercent }: Delivery): number =>
  Math.round((eligibleClients * populationPercent) / 100);

/** Experimenter's estimate of the audience; absent until there is one. */
export const sizingCard = (delivery: Delivery): Markup | false =>
  delivery.eligibleClients > 0 &&
  card(
    'sizing',
    'Audience Size Estimate',
    html`
    <table class="table table-striped mb-0" data-testid="sizing-callout"><tbody>
      <tr><th class="w-50">Estimated eligible clients</th><td>${roughly(delivery.eligibleClients)}</td></tr>
      <tr>
        <th>Projected enrolled at ${delivery.populationPercent.toFixed(4)}%</th>
        <td>${roughly(projected(delivery))}</td>
      </tr>
    </tbody></table>`,
  );
