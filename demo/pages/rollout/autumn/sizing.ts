import type { Delivery } from '../../../model/delivery.ts';
import { html, type Markup } from '../../../html.ts';
import { roughly } from '../../cards/sizing-card.ts';
import { foldingCard } from '../cards.ts';

const estimate =
  ({ eligibleClients }: Delivery) =>
  (percent: number, index: number): Markup =>
    html`
  <tr data-testid="sizing-phase-estimate">
    <td>Phase ${index + 1}</td>
    <td><span>${percent}%</span></td>
    <td>${roughly(Math.round((eligibleClients * percent) / 100))}</td>
  </tr>`;

/** Experimenter's estimate of the audience, a row a phase. */
export const sizingPhases = (delivery: Delivery): Markup =>
  foldingCard({
    id: 'population_sizing',
    title: 'Audience Size Estimate',
    about: '',
    action: '',
    body: html`
    <div id="rollout-population-sizing-body">
      <section data-testid="sizing-callout">
        <div><span>${roughly(delivery.eligibleClients)}</span> <span>estimated eligible clients</span></div>
        <table class="table table-sm mb-0"><thead><tr><th>Phase</th><th>Population ratio</th>
          <th>Projected enrollment</th></tr></thead>
          <tbody>${delivery.phases.map(estimate(delivery))}</tbody></table>
      </section>
    </div>`,
  });
