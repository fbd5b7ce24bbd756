import type { FactValues } from '@/experimenter/page-facts';
import { casesOf } from './case';

const WRITTEN = { hypothesis: 'If we pin tabs, people return.', hypothesisIsTemplate: false } as const;

/** C3, C5, C6: only the owner can tell. */
export const designByHand = [
  ...casesOf('delivery.type', [
    { given: 'whatever was seen', facts: {}, answers: 'todo info', says: /right kind of delivery/ },
    {
      given: 'ticked',
      facts: {},
      beside: { progress: { 'delivery.type': { state: 'done', at: 1, device: 'a' } } },
      answers: 'done',
    },
  ]),
  ...casesOf('brief.filled', [
    { given: 'whatever was seen', facts: {}, answers: 'todo warning', says: /Fill in the brief/ },
    {
      given: 'ticked',
      facts: {},
      beside: { progress: { 'brief.filled': { state: 'done', at: 1, device: 'a' } } },
      answers: 'done',
    },
  ]),
  ...casesOf('ds.officehours', [
    { given: 'whatever was seen', facts: {}, answers: 'todo warning', says: /office hours/ },
    {
      given: 'ticked',
      facts: {},
      beside: { progress: { 'ds.officehours': { state: 'done', at: 1, device: 'a' } } },
      answers: 'done',
    },
  ]),
];

/** C8: Experimenter's own alerts, and the empty row that it tells of too late. */
export const setupComplete = casesOf('setup.complete', [
  { given: 'nothing was seen', facts: {}, answers: 'unknown' },
  {
    given: 'pages are complete, the launch box was not seen',
    facts: { missingPages: [] },
    answers: 'unknown',
    says: /launch box/,
  },
  {
    given: 'pages are complete and the launch box is quiet',
    facts: { missingPages: [], launchErrors: [] },
    answers: 'done',
  },
  {
    given: 'two pages miss details',
    facts: { missingPages: ['branches', 'audience'] },
    answers: 'problem error',
    says: /Branches, Audience/,
    goes: '/nimbus/pin-tab/update_branches/?show_errors=true',
  },
  {
    given: 'a link row is empty',
    facts: { missingPages: [], emptyLinkRows: 1, launchErrors: ['Documentation Links: 2'] },
    answers: 'problem error',
    says: /1 link row without a link/,
    goes: '/nimbus/pin-tab/update_overview/#documentation-links',
  },
  {
    given: 'the launch box complains of the links in its own way',
    facts: { missingPages: [], launchErrors: ['Documentation Links: {}'] },
    answers: 'problem error',
    says: /link row is incomplete/,
  },
  {
    given: 'the launch box complains of something else',
    facts: { missingPages: [], launchErrors: ['Channel:  <b>x</b>'] },
    answers: 'problem error',
    says: /^Experimenter cannot launch this: Channel: <b>x<\/b>$/,
    goes: '/nimbus/pin-tab/summary/#launch-controls',
  },
]);

/** C9: guardrails may suffice, so it never is more than a warning. */
export const designOutcomes = casesOf('design.outcomes', [
  { given: 'nothing was seen', facts: {}, answers: 'unknown' },
  { given: 'the outcomes were not seen', facts: WRITTEN, answers: 'unknown', says: /primary outcomes/ },
  {
    given: 'the hypothesis was not seen',
    facts: { primaryOutcomes: ['retention'] },
    answers: 'unknown',
    says: /hypothesis/,
  },
  { given: 'both are set', facts: { ...WRITTEN, primaryOutcomes: ['retention'] }, answers: 'done' },
  {
    given: 'placeholders are left',
    facts: { ...WRITTEN, hypothesisIsTemplate: true, primaryOutcomes: ['retention'] },
    answers: 'problem warning',
    says: /placeholders/,
    goes: '/nimbus/pin-tab/update_overview/#id_hypothesis',
  },
  ...['\u200b', 'TBD', 'N/A', 'Hypothesis:'].map((hypothesis) => ({
    given: `the hypothesis is ${JSON.stringify(hypothesis)}`,
    facts: { hypothesis, hypothesisIsTemplate: false, primaryOutcomes: ['retention'] },
    answers: 'problem warning' as const,
    says: /hypothesis is empty/,
  })),
  {
    given: 'the hypothesis is blank',
    facts: { hypothesis: ' ', hypothesisIsTemplate: false, primaryOutcomes: [] },
    answers: 'problem warning',
    says: /empty/,
  },
  {
    given: 'no outcome is chosen',
    facts: { ...WRITTEN, primaryOutcomes: [] },
    answers: 'problem warning',
    says: /guardrails may suffice/,
    goes: '/nimbus/pin-tab/update_metrics/#id_primary_outcomes',
  },
  {
    given: 'placeholders are left and the outcomes were not seen',
    facts: { ...WRITTEN, hypothesisIsTemplate: true },
    answers: 'problem warning',
  },
]);

const SIZED: Partial<FactValues> = {
  populationPercent: 5,
  expectedClients: 10_000,
  enrollmentDays: 8,
  durationDays: 29,
};

/** C10: each number by itself, then together. The bounds are proposals (workflow §8.7). */
const MEASURED = casesOf('sizing.set', [
  { given: 'nothing was seen', facts: {}, answers: 'unknown' },
  {
    given: 'the days were not seen',
    facts: { populationPercent: 5, expectedClients: 10 },
    answers: 'unknown',
    says: /days of enrollment/,
  },
  { given: 'everything is set', facts: SIZED, answers: 'done' },
  { given: 'whole weeks of enrollment', facts: { ...SIZED, enrollmentDays: 7 }, answers: 'done' },
  {
    given: 'one day of enrollment',
    facts: { ...SIZED, enrollmentDays: 1 },
    answers: 'problem warning',
    says: /1 day of enrollment: use whole weeks/,
  },
  {
    given: '0% population',
    facts: { ...SIZED, populationPercent: 0 },
    answers: 'problem warning',
    says: /0%/,
  },
  { given: 'a tiny population', facts: { ...SIZED, populationPercent: 0.0001 }, answers: 'done' },
  {
    given: 'no expected clients',
    facts: { ...SIZED, expectedClients: 0 },
    answers: 'problem warning',
    says: /expected clients is 0/,
  },
  {
    given: 'more than twice the projected clients',
    facts: { ...SIZED, sizing: { eligible: 100_000, projected: 4_999 } },
    answers: 'problem warning',
    says: /10,000 clients are expected, but Experimenter projects about 4,999/,
    goes: '/nimbus/pin-tab/update_audience/#id_total_enrolled_clients',
  },
  {
    given: 'exactly twice the projected clients',
    facts: { ...SIZED, sizing: { eligible: 100_000, projected: 5_000 } },
    answers: 'done',
  },
  {
    given: 'exactly half the projected clients',
    facts: { ...SIZED, sizing: { eligible: 400_000, projected: 20_000 } },
    answers: 'done',
  },
  {
    given: 'less than half',
    facts: { ...SIZED, sizing: { eligible: 400_000, projected: 20_001 } },
    answers: 'problem warning',
  },
  {
    given: 'ten days of enrollment',
    facts: { ...SIZED, enrollmentDays: 10 },
    answers: 'problem warning',
    says: /whole weeks/,
  },
  {
    given: 'no day of observation',
    facts: { ...SIZED, durationDays: 8 },
    answers: 'problem warning',
    says: /No day is left/,
  },
  {
    given: 'DAU is the goal with three weeks of observation',
    facts: { ...SIZED, hypothesis: 'We will see DAU rise.' },
    answers: 'problem warning',
    says: /needs 28 days of observation; 21 are planned/,
  },
  {
    given: 'days of use is an outcome with four weeks',
    facts: { ...SIZED, durationDays: 36, primaryOutcomes: ['days_of_use'] },
    answers: 'done',
  },
  {
    given: 'nobody matches',
    facts: { ...SIZED, sizing: { eligible: 0 } },
    answers: 'problem warning',
    says: /nobody matches/,
  },
]).map((each) => ({ ...each, types: ['experiment', 'holdback'] as const }));

const DELIVERED = casesOf('sizing.set', [
  { given: 'the estimate was not seen', facts: {}, answers: 'not listed' },
  { given: 'an estimate', facts: { sizing: { eligible: 52_600 } }, answers: 'done', says: /52,600 eligible/ },
  {
    given: 'an estimate that leaves targeting out',
    facts: { sizing: { eligible: 52_600, excludes: ['is_first_startup'] } },
    answers: 'info',
    says: /leaving out is_first_startup/,
  },
  { given: 'nobody matches', facts: { sizing: { eligible: 0 } }, answers: 'problem warning', says: /nobody/ },
]).map((each) => ({ ...each, types: ['rollout', 'labs'] as const }));

/** C10: what an experiment expects, and what a rollout may reach. */
export const sizingSet = [...MEASURED, ...DELIVERED];
