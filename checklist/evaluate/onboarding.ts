import { findLink } from '@/guide/find-link';
import type { Guide } from '@/guide/schema';
import { isMessaging } from '../rules/is-messaging';
import { launchesOf, NOVICE_LAUNCHES } from '../report/person';
import type { PersonState } from '../report/person';
import type { Question, ReportItem, RuleAnswer } from '../report/report';
import { reportLine } from './report-item';
import type { Delivery } from '../rules/delivery';

type Done = Extract<RuleAnswer, { outcome: 'done' | 'info' }>;

/**
 * Any recording of the owner training counts, the older ones too (S7, S28), and so does having been trained
 * another way. A version that the guide does not know is older than any of them: asked for anew.
 */
function hasWatched({ trainingWatched }: PersonState, { trainings }: Guide): boolean {
  if (!trainingWatched) return false;
  const { version, way } = trainingWatched;
  const counts = trainings.filter(({ required, supersededBy }) => required || supersededBy !== undefined);
  return way === 'other' || version === '' || counts.some((watched) => watched.version === version);
}

/** C1: an error only for an owner with no launched delivery (S27). */
function training(person: PersonState, delivery: Delivery): Question | Done {
  if (hasWatched(person, delivery.guide)) return { outcome: 'done', message: 'You have seen the training.' };
  const launches = launchesOf(person);
  const current = delivery.guide.trainings.find(({ required }) => required);
  const fix = current && findLink(delivery.guide, current.id);
  return {
    outcome: 'todo',
    severity: launches === 0 ? 'error' : 'info',
    ...(current && { about: current.version }),
    message:
      launches === null
        ? 'Is this your first experiment? Then watch the owner training before you write it.'
        : 'Watch the training for new experiment owners.',
    ...(fix && { fix }),
  };
}

/** C2: someone fills in the form with you (S31). Messaging has a channel of its own. */
function shadow({ guide, known }: Delivery): Question {
  const channel = isMessaging(known, guide) ? 'omc' : 'ask-experimenter';
  const fix = findLink(guide, channel);
  const message = `Ask for a shadow in #${channel}.`;
  return { outcome: 'todo', severity: 'info', message, ...(fix && { fix }) };
}

/**
 * What concerns the owner rather than the delivery, while they are new to it (at most three launched
 * deliveries, or nobody knows): training and shadow. A draft is the time for it.
 */
export function onboardingOf(delivery: Delivery, person: PersonState): ReportItem[] {
  const launches = launchesOf(person);
  if (launches !== null && launches > NOVICE_LAUNCHES) return [];
  const answers: Readonly<Record<string, Question | Done>> = {
    'train.watch': training(person, delivery),
    'onboard.shadow': shadow(delivery),
  };
  return delivery.guide.items
    .filter(({ when, stages }) => when === 'once' && stages.includes(delivery.stage))
    .flatMap((item) => {
      const answer = answers[item.id];
      return answer ? [reportLine(item, answer, delivery, person.progress ?? {})] : [];
    });
}
