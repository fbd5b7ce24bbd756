import { daysAfter, daysBetween, spellDate, spellDays } from '../model/dates.ts';
import type { Delivery, Step } from '../model/delivery.ts';
import { html, type Markup } from '../html.ts';
import { activeStep, stepsOf } from '../model/stage.ts';
import { hint } from './edit/fields.ts';

const MINUS: Markup = html`<i class="fa-solid fa-minus"></i>`;

/** The day a step began or is planned to begin; null when nothing is known of it. */
function stepDate(delivery: Delivery, step: Step): string | null {
  const reached = delivery.dates[step];
  const started = delivery.dates.Enrollment;
  if (reached !== undefined) return reached;
  return step === 'Complete' && started !== undefined ? daysAfter(started, delivery.durationDays) : null;
}

/** Days from the start of enrollment to a step that was reached. */
const sinceEnrollment = ({ dates }: Delivery, step: Step): number | null =>
  dates.Enrollment && dates[step] ? daysBetween(dates.Enrollment, dates[step]) : null;

/** Days spent in a step, or planned for it; the last step counts the whole experiment. */
function stepDays(delivery: Delivery, step: Step): number | null {
  const { dates, enrollmentDays, durationDays } = delivery;
  if (step === 'Complete') return sinceEnrollment(delivery, 'Complete') ?? durationDays;
  if (step === 'Enrollment') return sinceEnrollment(delivery, 'Observation') ?? enrollmentDays;
  if (step === 'Observation') return dates.Enrollment ? durationDays - enrollmentDays : null;
  const next = nextDate(delivery, step);
  return dates[step] && next ? daysBetween(dates[step], next) : null;
}

const nextDate = (delivery: Delivery, step: Step): string | undefined => {
  const steps = stepsOf(delivery);
  return steps
    .slice(steps.indexOf(step) + 1)
    .map((later) => delivery.dates[later])
    .find(Boolean);
};

const DAYS_HINTS: Readonly<Record<Step, string>> = {
  Draft: 'Days from the first draft until preview or review.',
  Preview: 'Days in preview.',
  Review: 'Days from the request until the launch.',
  Enrollment: 'Days in which people may join.',
  Observation: 'Days of watching after enrollment has ended.',
  Complete: 'Days from the start of enrollment to the end.',
};

type Progress = 'past' | 'now' | 'ahead';

const LOOKS: Readonly<Record<Progress, { item: string; icon: string }>> = {
  past: { item: '', icon: 'fa-circle-check text-success' },
  now: { item: 'bg-primary text-white', icon: 'fa-rotate' },
  ahead: { item: 'bg-body-secondary', icon: 'fa-clock text-warning' },
};

const progress = (delivery: Delivery, step: Step): Progress => {
  const steps = stepsOf(delivery);
  const active = activeStep(delivery);
  if (active === null) return delivery.dates[step] ? 'past' : 'ahead';
  const distance = steps.indexOf(step) - steps.indexOf(active);
  if (distance === 0) return 'now';
  return distance < 0 ? 'past' : 'ahead';
};

const stepItem = (delivery: Delivery, step: Step): Markup => {
  const { item, icon } = LOOKS[progress(delivery, step)];
  const date = stepDate(delivery, step);
  const days = stepDays(delivery, step);
  return html`
    <li class="list-group-item flex-fill text-center d-flex flex-column justify-content-start ${item}">
      <div class="d-flex justify-content-center align-items-center">
        <i class="me-2 fa-solid ${icon}"></i> <strong>${step}</strong>
      </div>
      <small>${date === null ? MINUS : spellDate(date)}</small>
      <div class="d-flex justify-content-center align-items-center">
        <small>${days === null ? MINUS : spellDays(days)}</small>${days !== null && hint(DAYS_HINTS[step])}
      </div>
    </li>`;
};

/** The steps of a delivery; the active one is `li.bg-primary`, and a disabled rollout has none. */
export const timeline = (delivery: Delivery): Markup => html`
  <div id="experiment-timeline">
    <ul class="list-group list-group-horizontal justify-content-between">
      ${stepsOf(delivery).map((step) => stepItem(delivery, step))}
    </ul>
  </div>`;
