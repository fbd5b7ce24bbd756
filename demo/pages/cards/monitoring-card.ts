import type { Delivery, Monitoring } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { card } from './card.ts';

/** Percent of enrolled clients that left, and what counts as a spike. */
const SPIKE_PERCENT = 10;
const FEW_CLIENTS = 1000;

const warning = (text: string): Markup => html`
  <span class="badge bg-warning text-dark"><i class="fa-solid fa-triangle-exclamation"></i> ${text}</span>`;
const healthy = (text: string): Markup => html`
  <span class="badge bg-success-subtle text-success border border-success-subtle">
    <i class="fa-solid fa-circle-check"></i> ${text}</span>`;

const unenrolledPercent = ({ enrolled, unenrolled }: Monitoring): number => (unenrolled / enrolled) * 100;

const funnelBadges = ({ enrolled, featureConflictPercent }: Monitoring): Markup[] => [
  html`${featureConflictPercent > 0 && warning(`Feature Conflict ${featureConflictPercent}%`)}`,
  html`${enrolled < FEW_CLIENTS && warning('Low Enrollment')}`,
];

const branchBadges = (monitoring: Monitoring, isRollout: boolean): Markup[] => {
  const left = unenrolledPercent(monitoring);
  const ratio = monitoring.ratioHealthy ? healthy('Branch Ratio Healthy') : warning('SRM Mismatch');
  return [
    left > SPIKE_PERCENT
      ? warning(`Unenrollment Spike ${left.toFixed(1)}%`)
      : healthy(`Unenrollment ${left.toFixed(1)}%`),
    html`${!isRollout && ratio}`,
  ];
};

const sectionHead = (title: string, badges: Markup[]): Markup => html`
  <div class="d-flex align-items-center gap-2 border-bottom pb-1 mb-2">
    <h6 class="text-uppercase text-muted small fw-semibold mb-0">${title}</h6>${badges}
  </div>`;

const funnel = (monitoring: Monitoring): Markup => html`
  <section>
    ${sectionHead('Enrollment Funnel', funnelBadges(monitoring))}
    <table class="table table-sm table-bordered mb-0">
      <thead><tr><th>Stage</th><th class="text-end">Clients</th></tr></thead>
      <tbody>
        <tr><td><span class="badge bg-success me-1">Enrolled</span> Enrolled</td>
          <td class="text-end">${monitoring.enrolled * 500}</td></tr>
      </tbody>
    </table>
  </section>`;

/** The share of a branch: equal parts, which is near enough for a demonstration. */
const branchRow = (name: string, { enrolled, unenrolled }: Monitoring, parts: number): Markup => html`
  <tr><td>${name}</td><td class="text-end">${Math.round(enrolled / parts)}</td>
    <td class="text-end">${Math.round(unenrolled / parts)}</td></tr>`;

const branchHealth = ({ branches, isRollout }: Delivery, monitoring: Monitoring): Markup => html`
  <section>
    ${sectionHead('Branch Health', branchBadges(monitoring, isRollout))}
    <table class="table table-sm table-bordered mb-0">
      <thead>
        <tr><th>Branch</th><th class="text-end">Enrolled</th><th class="text-end">Unenrolled</th></tr>
      </thead>
      <tbody>
        <tr class="fw-semibold"><td>Total</td><td class="text-end">${monitoring.enrolled}</td>
          <td class="text-end">${monitoring.unenrolled}</td></tr>
        ${branches.map(({ slug }) => branchRow(slug, monitoring, branches.length))}
      </tbody>
    </table>
  </section>`;

/** The funnel and the branches. */
export const monitoringBody = (delivery: Delivery, monitoring: Monitoring): Markup =>
  html`${funnel(monitoring)} ${branchHealth(delivery, monitoring)}`;

/** How enrollment went so far. Only what has been launched has one. */
export const monitoringCard = (delivery: Delivery): Markup | false =>
  delivery.monitoring !== null &&
  card(
    'monitoring',
    'Enrollment Monitoring',
    html`
    <div class="p-3 d-flex flex-column gap-4">${monitoringBody(delivery, delivery.monitoring)}</div>`,
  );
