import { ABSENT, done, info, warning } from '../rules/answers';
import { counted } from '../report/phrases';
import { goTo } from '../rules/go-to';
import { quote, readableCount } from '../report/phrases';
import type { RuleAnswer } from '../report/report';
import { check, checkWhenShown, defineRule } from '../rules/rule';
import type { Check } from '../rules/rule';
import type { Delivery } from '../rules/delivery';

/**
 * Expected clients may be this many times the projected ones (a proposal of this project, no official bound).
 */
const PLAUSIBLE = { least: 0.5, most: 2 } as const;
/** Days of observation that Days of Use needs: four weeks. */
const DAYS_OF_USE_OBSERVATION = 28;
const DAYS_OF_USE = /\bdau\b|daily[\s_-]active|days[\s_-]of[\s_-]use/i;

type Field = 'edit-population' | 'edit-clients' | 'edit-enrollment' | 'edit-duration';

function mend(delivery: Delivery, field: Field, message: string): RuleAnswer {
  return warning(message, goTo(delivery, field));
}

const population = check(['populationPercent'], ({ populationPercent }, delivery) =>
  populationPercent > 0
    ? done('Population, clients and days are set.')
    : mend(delivery, 'edit-population', 'The population is 0%.'),
);

const clients = check(['expectedClients'], ({ expectedClients }, delivery) =>
  expectedClients >= 1
    ? done('Expected clients are set.')
    : mend(delivery, 'edit-clients', 'The number of expected clients is 0.'),
);

const projection = checkWhenShown(['expectedClients', 'sizing'], ({ expectedClients, sizing }, delivery) => {
  if (sizing.projected === undefined) return ABSENT;
  const isTooFew = expectedClients < PLAUSIBLE.least * sizing.projected;
  const isTooMany = expectedClients > PLAUSIBLE.most * sizing.projected;
  if (expectedClients < 1 || !(isTooFew || isTooMany)) return ABSENT;
  const expected = expectedClients === 1 ? '1 client is' : `${readableCount(expectedClients)} clients are`;
  const message = `${expected} expected, but Experimenter projects about ${readableCount(sizing.projected)}.`;
  return mend(delivery, 'edit-clients', message);
});

/** Whole weeks, at least one, or one day more. */
const enrollment = check(['enrollmentDays'], ({ enrollmentDays: days }, delivery) => {
  if (days >= 7 && days % 7 <= 1) return done('Enrollment takes whole weeks.');
  const message = `${counted(days, 'day')} of enrollment: use whole weeks, or one day more, such as 8 or 15.`;
  return mend(delivery, 'edit-enrollment', message);
});

const duration = check(['durationDays', 'enrollmentDays'], ({ durationDays, enrollmentDays }, delivery) =>
  durationDays > enrollmentDays
    ? done('There is time to observe.')
    : mend(delivery, 'edit-duration', 'No day is left for observation after enrollment.'),
);

function namesDaysOfUse({ known }: Delivery): boolean {
  const goals = [known.hypothesis?.value ?? '', ...(known.primaryOutcomes?.value ?? [])];
  return goals.some((goal) => DAYS_OF_USE.test(goal));
}

const observation = checkWhenShown(['durationDays', 'enrollmentDays'], (facts, delivery) => {
  const days = facts.durationDays - facts.enrollmentDays;
  if (days <= 0 || days >= DAYS_OF_USE_OBSERVATION || !namesDaysOfUse(delivery)) return ABSENT;
  const message = `Days of Use needs ${DAYS_OF_USE_OBSERVATION} days of observation; ${days} are planned.`;
  return mend(delivery, 'edit-duration', message);
});

/** Experimenter's own estimate says that nobody matches, whatever the percentage. */
const eligible = checkWhenShown(['sizing'], ({ sizing }, delivery) =>
  sizing.eligible === 0
    ? warning('Experimenter estimates that nobody matches this audience.', goTo(delivery, 'edit-audience'))
    : ABSENT,
);

/** A rollout reaches its phases one by one, and expects no number of clients: all there is is the estimate. */
const ofRollout = checkWhenShown(['sizing'], ({ sizing: { eligible: people, excludes = [] } }) => {
  const about = `Experimenter estimates ${readableCount(people)} eligible clients`;
  if (excludes.length === 0) return done(`${about}.`);
  return info(
    `${about}, leaving out ${quote(excludes.join(', '))}, which its targeting asks for too: the real number is lower.`,
  );
});

const isDelivered = ({ type }: Delivery): boolean => type === 'rollout' || type === 'labs';

function onlyIf(holds: (delivery: Delivery) => boolean, { needs, answer }: Check): Check {
  return { needs, answer: (delivery) => (holds(delivery) ? answer(delivery) : ABSENT) };
}

/**
 * C10: population, expected clients and days make sense together, and somebody matches the audience (S52;
 * configuring and sizing guides).
 */
export const sizingSet = defineRule(
  'sizing.set',
  ...[population, clients, projection, enrollment, duration, observation].map((each) =>
    onlyIf((delivery) => !isDelivered(delivery), each),
  ),
  onlyIf(isDelivered, ofRollout),
  eligible,
);
