import { isComparing, type LaunchStep } from './launch-plan';
import type { LiveExperiment } from './live-on-features';
import type { PlanFinding } from './plan-finding';

type Finding = Omit<PlanFinding, 'step'>;
type StepRule = (step: LaunchStep, live: readonly LiveExperiment[]) => Finding | null;

const error = (text: string): Finding => ({ severity: 'error', text });
const warning = (text: string): Finding => ({ severity: 'warning', text });
const info = (text: string): Finding => ({ severity: 'info', text });

/** Days after which a metric can be read (workflow §3.4) and a holdback is analysed first (§7.1). */
const RETENTION_DAYS = 14;
const DAYS_OF_USE = 28;
const FIRST_ANALYSIS_DAYS = 28;

const population: StepRule = ({ population: percent }) =>
  percent > 0 ? null : error('A population of 0% reaches nobody.');

const branches: StepRule = (step) => {
  const { kind, branches: weights } = step;
  if (isComparing(step) && weights.length < 2)
    return error('An experiment compares branches: it needs two or more.');
  if (kind === 'rollout' && weights.length > 1)
    return error('A rollout delivers one change: it has one branch.');
  return weights.every((weight) => weight > 0) ? null : error('A branch with a ratio of 0 gets no clients.');
};

const days: StepRule = ({ enrollment, kind }) => {
  if (enrollment >= 1) return null;
  return error(
    kind === 'experiment' ? 'Without a day of enrollment nobody joins.' : 'It needs one day or more.',
  );
};

const oddEnrollment: StepRule = ({ kind, enrollment }) => {
  if (kind !== 'experiment' || enrollment < 1 || enrollment % 7 === 1) return null;
  const [less, more] = [Math.floor((enrollment - 1) / 7) * 7 + 1, Math.ceil((enrollment - 1) / 7) * 7 + 1];
  const better = less > 1 ? `${less} or ${more}` : `${more}`;
  if (enrollment % 7 === 0)
    return info(`Whole weeks plus one day are advised for enrollment: ${enrollment + 1} days.`);
  return warning(
    `${enrollment} days of enrollment are no whole weeks, so some weekdays count twice. Better: ${better} days.`,
  );
};

const observation: StepRule = ({ kind, observation: length }) => {
  if (kind !== 'experiment') return null;
  if (length === 0)
    return warning('There is no observation: 2-week retention needs 14 days of it, days of use 28.');
  if (length < RETENTION_DAYS)
    return warning(`${length} days of observation are short of the 14 that 2-week retention needs.`);
  return length < DAYS_OF_USE
    ? info('Enough for 2-week retention; days of use need 28 days of observation.')
    : null;
};

const holdbackLength: StepRule = ({ kind, enrollment }) =>
  kind === 'holdback' && enrollment >= 1 && enrollment < FIRST_ANALYSIS_DAYS
    ? warning('It ends before its first analysis, which comes 28 days after launch.')
    : null;

const holdbackRollout: StepRule = ({ kind, rollout }) =>
  kind === 'holdback' && rollout === 0
    ? warning('The rollout beside it is at 0%: without one this is an experiment, not a holdback.')
    : null;

const unequal: StepRule = (step) => {
  const [control = 0, ...treatments] = step.branches;
  const treatment = Math.min(...treatments);
  if (!isComparing(step) || treatments.length !== 1 || !(control > 0 && treatment > 0)) return null;
  const share = control / (control + treatment);
  const times = 1 / (2 * Math.sqrt(share * (1 - share)));
  return times < 1.05
    ? null
    : info(
        `Unequal branches cost precision: the smallest change that shows is ${times.toFixed(2)} times as large.`,
      );
};

const bigFirst: StepRule = ({ kind, population: percent }) =>
  kind === 'rollout' && percent === 100
    ? info('At 100% everyone in the population has it. Problems are mostly found in a first, small phase.')
    : null;

const crowded: StepRule = (step, live) => {
  const taken = live.reduce((sum, { percent }) => sum + percent, 0);
  if (!isComparing(step) || taken === 0 || step.population + taken <= 100) return null;
  const names = live.map(({ name, percent }) => `${name} (${percent}%)`).join(', ');
  return error(
    `${step.population}% and what live experiments on the same feature hold are more than 100%. Seen so far: ${names}.`,
  );
};

const RULES: readonly StepRule[] = [
  population,
  branches,
  days,
  crowded,
  oddEnrollment,
  observation,
  holdbackLength,
  holdbackRollout,
  unequal,
];

/** What is to be said of one step by itself. `isFirst`: nothing of its plan comes before it. */
export function judgeStep(step: LaunchStep, index: number, live: readonly LiveExperiment[]): PlanFinding[] {
  const rules = index === 0 ? [...RULES, bigFirst] : RULES;
  return rules.flatMap((rule) => {
    const finding = rule(step, live);
    return finding ? [{ ...finding, step: index }] : [];
  });
}
