import { goTo } from '../go-to';
import { counted } from '../counted';
import type { RuleAnswer } from '../report';
import { check, checkWhenShown, defineRule } from '../rule';
import type { Delivery } from '../rule';

/** Expected clients may be this many times the projected ones (a proposal of this project, not an official bound). */
const PLAUSIBLE = { least: 0.5, most: 2 } as const;
/** Observation that Days of Use needs: four weeks. */
const DAYS_OF_USE_OBSERVATION = 28;
const DAYS_OF_USE = /\bdau\b|daily[\s_-]active|days[\s_-]of[\s_-]use/i;

function problem(message: string, delivery: Delivery, field: string): RuleAnswer {
  return { outcome: 'problem', severity: 'warning', message, fix: goTo(delivery, 'audience', field) };
}

const population = check(['populationPercent'], ({ populationPercent }, delivery) => populationPercent > 0
  ? { outcome: 'done', message: 'Population, clients and days are set.' }
  : problem('The population is 0%.', delivery, 'id_population_percent'));

const clients = check(['expectedClients'], ({ expectedClients }, delivery) => expectedClients >= 1
  ? { outcome: 'done', message: 'Expected clients are set.' }
  : problem('The number of expected clients is 0.', delivery, 'id_total_enrolled_clients'));

const projection = checkWhenShown(['expectedClients', 'sizing'], ({ expectedClients, sizing }, delivery) => {
  const { least, most } = PLAUSIBLE;
  const isPlausible = expectedClients >= least * sizing.projected && expectedClients <= most * sizing.projected;
  if (expectedClients < 1 || isPlausible) return { outcome: 'absent' };
  const [expected, projected] = [expectedClients, sizing.projected].map((count) => count.toLocaleString('en-US'));
  return problem(
    `${expected} clients are expected, but Experimenter projects about ${projected}.`, delivery, 'id_total_enrolled_clients',
  );
});

const enrollment = check(['enrollmentDays'], ({ enrollmentDays: days }, delivery) => days % 7 <= 1
  ? { outcome: 'done', message: 'Enrollment takes whole weeks.' }
  : problem(`${counted(days, 'day')} of enrollment: use whole weeks, or one day more, such as 8 or 15.`, delivery, 'id_proposed_enrollment'));

const duration = check(['durationDays', 'enrollmentDays'], ({ durationDays, enrollmentDays }, delivery) =>
  durationDays > enrollmentDays
    ? { outcome: 'done', message: 'There is time to observe.' }
    : problem('No day is left for observation after enrollment.', delivery, 'id_proposed_duration'));

function namesDaysOfUse({ known }: Delivery): boolean {
  return [known.hypothesis?.value ?? '', ...known.primaryOutcomes?.value ?? []].some((text) => DAYS_OF_USE.test(text));
}

const observation = checkWhenShown(['durationDays', 'enrollmentDays'], ({ durationDays, enrollmentDays }, delivery) => {
  const days = durationDays - enrollmentDays;
  if (days <= 0 || days >= DAYS_OF_USE_OBSERVATION || !namesDaysOfUse(delivery)) return { outcome: 'absent' };
  return problem(
    `Days of Use needs ${DAYS_OF_USE_OBSERVATION} days of observation; ${days} are planned.`, delivery, 'id_proposed_duration',
  );
});

/** C10: population, expected clients and days make sense together (S52; configuring and sizing guides). */
export const sizingSet = defineRule(
  'sizing.set', population, clients, projection, enrollment, duration, observation,
);
