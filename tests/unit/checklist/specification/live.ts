import type { FactValues } from '@/experimenter/page-facts';
import { casesOf } from './case';

const tick = (id: string, about?: string) =>
  ({
    progress: { [id]: { state: 'done', at: 1, device: 'a', ...(about !== undefined && { about }) } },
  }) as const;

/** C19: the timeline tells the day of the start only, so it is overdue when 24 hours have surely passed. */
export const monitorFirst = casesOf('monitor.first', [
  { given: 'the start was not seen', facts: {}, answers: 'todo warning', says: /15 minutes and 2 hours/ },
  { given: 'started today', facts: { stepDates: { enrolling: '2026-11-22' } }, answers: 'todo warning' },
  {
    given: 'started yesterday, perhaps late',
    facts: { stepDates: { enrolling: '2026-11-21' } },
    answers: 'todo warning',
  },
  {
    given: 'started the day before yesterday',
    facts: { stepDates: { enrolling: '2026-11-20' } },
    answers: 'problem warning',
    says: /Live since Nov 20, 2026/,
    goes: '/nimbus/pin-tab/summary/#monitoring',
  },
  { given: 'a date that is none', facts: { stepDates: { enrolling: 'soon' } }, answers: 'todo warning' },
  {
    given: 'ticked',
    facts: { stepDates: { enrolling: '2026-11-01' } },
    beside: tick('monitor.first'),
    answers: 'done',
  },
]);

const LONG_AGO = { enrolling: '2026-11-01' };

/** C20: Experimenter's own alerts; only a ratio mismatch is an error. */
export const enrollHealth = casesOf('enroll.health', [
  { given: 'the monitoring card was not seen', facts: {}, answers: 'unknown' },
  { given: 'no alert', facts: { alerts: [] }, answers: 'done' },
  {
    given: 'no monitoring card, whatever an older one said',
    facts: { hasMonitoring: false, alerts: ['srm-mismatch'], enrolledClients: 0, stepDates: LONG_AGO },
    answers: 'info',
    says: /no monitoring data of this delivery yet/,
  },
  { given: 'a ratio mismatch', facts: { alerts: ['srm-mismatch'] }, answers: 'problem error', says: /SRM/ },
  { given: 'an unenrollment spike', facts: { alerts: ['unenrollment-spike'] }, answers: 'problem warning' },
  { given: 'a feature conflict', facts: { alerts: ['feature-conflict'] }, answers: 'problem warning' },
  { given: 'low enrollment', facts: { alerts: ['low-enrollment'] }, answers: 'problem warning' },
  {
    given: '999 clients after weeks',
    facts: { alerts: [], enrolledClients: 999, stepDates: LONG_AGO },
    answers: 'problem warning',
    says: /Only 999/,
  },
  {
    given: '1,000 clients after weeks',
    facts: { alerts: [], enrolledClients: 1000, stepDates: LONG_AGO },
    answers: 'done',
  },
  {
    given: 'no client on the third day',
    facts: { alerts: [], enrolledClients: 0, stepDates: { enrolling: '2026-11-19' } },
    answers: 'done',
  },
]);

const OVER: Partial<FactValues> = { stepDates: LONG_AGO, enrollmentDays: 8, expectedClients: 1000 };

/** C21: for experiments only. Both bounds have to be reached; 80% is a proposal. */
export const enrollEnd = casesOf('enroll.end', [
  { given: 'the timeline was not seen', facts: { enrollmentDays: 8 }, answers: 'unknown' },
  { given: 'the planned days were not seen', facts: { stepDates: LONG_AGO }, answers: 'unknown' },
  { given: 'a timeline without a start', facts: { stepDates: {}, enrollmentDays: 8 }, answers: 'unknown' },
  {
    given: 'the planned days are not over',
    facts: { stepDates: { enrolling: '2026-11-20' }, enrollmentDays: 8 },
    answers: 'info',
    says: /planned to end on Nov 28, 2026/,
  },
  {
    given: 'they are over, the clients were not seen',
    facts: OVER,
    answers: 'problem warning',
    says: /planned to end on Nov 9, 2026\. Compare enrolled/,
    goes: '/nimbus/pin-tab/summary/#launch-controls',
  },
  {
    given: 'they are over, and there is no monitoring any more',
    facts: { ...OVER, enrolledClients: 1000, hasMonitoring: false },
    answers: 'problem warning',
    says: /planned to end on Nov 9, 2026/,
  },
  {
    given: 'a list told the start',
    facts: { startDate: '2026-11-20', enrollmentDays: 8 },
    answers: 'info',
    says: /Nov 28, 2026/,
  },
  {
    given: 'they are over and enough enrolled',
    facts: { ...OVER, enrolledClients: 1000 },
    answers: 'problem warning',
    says: /1,000 of 1,000 .* End enrollment/,
    goes: '/nimbus/pin-tab/summary/#launch-controls',
  },
  {
    given: 'they are over and nearly enough enrolled',
    facts: { ...OVER, enrolledClients: 800 },
    answers: 'info',
    says: /if that is enough/,
  },
  {
    given: 'they are over and too few enrolled',
    facts: { ...OVER, enrolledClients: 799 },
    answers: 'problem warning',
    says: /ask your data scientist first/,
  },
  {
    given: 'an experiment on the web',
    facts: { ...OVER, enrolledClients: 1000, application: 'monitor-web' },
    answers: 'info',
    says: /cannot end enrollment/,
  },
]);

const OBSERVED = { stages: ['observing'] } as const;

/** C22: due on the planned day; agreeing on it is the owner's. A holdback enrolls until then. */
export const observeEnd = casesOf('observe.end', [
  { given: 'the timeline was not seen', ...OBSERVED, facts: {}, answers: 'unknown' },
  { given: 'a timeline without an end', ...OBSERVED, facts: { stepDates: {} }, answers: 'unknown' },
  {
    given: 'a holdback that enrolls, and its end is ahead',
    stages: ['enrolling'],
    facts: { stepDates: { complete: '2026-11-23' } },
    answers: 'not listed',
  },
  {
    given: 'a holdback that enrolls',
    stages: ['enrolling'],
    facts: { stepDates: {} },
    answers: 'not listed',
  },
  {
    given: 'the end is ahead',
    ...OBSERVED,
    facts: { stepDates: { complete: '2026-11-23' } },
    answers: 'todo info',
    says: /Planned to end on Nov 23, 2026/,
  },
  {
    given: 'the end is ahead, and agreed',
    ...OBSERVED,
    facts: { stepDates: { complete: '2026-11-23' } },
    beside: tick('observe.end'),
    answers: 'done',
  },
  {
    given: 'the end is today',
    facts: { stepDates: { complete: '2026-11-22' } },
    answers: 'problem warning',
    says: /planned end was Nov 22/,
  },
  {
    given: 'the end is past, and agreed',
    facts: { stepDates: { complete: '2026-11-01' } },
    beside: tick('observe.end'),
    answers: 'problem warning',
  },
  {
    given: 'a list told the planned end',
    ...OBSERVED,
    facts: { endDate: '2026-12-08' },
    answers: 'todo info',
    says: /Planned to end on Dec 8, 2026/,
  },
  {
    given: 'only start and duration are known',
    facts: { stepDates: { enrolling: '2026-10-01' }, durationDays: 28 },
    answers: 'problem warning',
    says: /Oct 29, 2026/,
  },
]);

const SUMMED_UP = { takeaways: { summary: 'It worked.', recommendations: ['Graduate'] } };
const NOTHING = { takeaways: { summary: ' ', recommendations: [] } };
const MEASURING = ['experiment', 'holdback'] as const;

/** C25: takeaways and brief at the end; before it a nudge that every stage renews. */
export const learnRecord = casesOf('learn.record', [
  { given: 'live', facts: {}, stages: ['enrolling', 'observing'], answers: 'todo info', says: /up to date/ },
  {
    given: 'ticked in this stage',
    facts: {},
    stages: ['observing'],
    beside: tick('learn.record', 'observing'),
    answers: 'done',
  },
  {
    given: 'ticked in the stage before',
    facts: {},
    stages: ['observing'],
    beside: tick('learn.record', 'enrolling'),
    answers: 'todo info',
  },
  {
    given: 'the takeaways were not seen',
    facts: {},
    stages: ['complete'],
    types: MEASURING,
    answers: 'unknown',
  },
  {
    given: 'takeaways are empty',
    facts: NOTHING,
    stages: ['complete'],
    types: MEASURING,
    answers: 'problem warning',
    says: /a summary and a recommendation/,
  },
  {
    given: 'a summary that says TBD, and "None" recommended, which is a choice',
    facts: { takeaways: { summary: 'TBD', recommendations: ['None'] } },
    stages: ['complete'],
    types: MEASURING,
    answers: 'problem warning',
    says: /lack a summary\.$/,
  },
  {
    given: 'a summary without recommendation',
    facts: { takeaways: { summary: 'Yes.', recommendations: [] } },
    stages: ['complete'],
    types: MEASURING,
    answers: 'problem warning',
    says: /lack a recommendation/,
  },
  {
    given: 'takeaways are written',
    facts: SUMMED_UP,
    stages: ['complete'],
    types: MEASURING,
    answers: 'todo warning',
    says: /in the brief/,
  },
  {
    given: 'takeaways are written and the brief is too',
    facts: SUMMED_UP,
    stages: ['complete'],
    types: MEASURING,
    beside: tick('learn.record', 'complete'),
    answers: 'done',
  },
  {
    given: 'a rollout has ended',
    facts: NOTHING,
    stages: ['complete'],
    types: ['rollout', 'labs'],
    answers: 'todo info',
  },
]);
