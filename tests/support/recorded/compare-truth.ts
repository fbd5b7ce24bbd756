import type { FactName, Facts, PageFacts } from '@/experimenter/page-facts';
import { comparable, type Recording, TRUTHS } from './recorded-pages';
import { arePhases, augustAnswers, requestOfTruth, VALUE_OF_TRUTH, type Truth } from './truth';

/**
 * What the database was not asked for, and what proves each of these facts instead. Every other fact has to be equal
 * to the database, so that none is left uncompared silently.
 */
const UNKNOWN_TO_TRUTH: Readonly<Partial<Record<FactName, string>>> = {
  stepDates: 'the start is compared as startDate; the pages of August have every step by eye',
  hypothesisIsTemplate: 'by eye, in truth.test.ts',
  missingPages: 'what Experimenter validates; by eye on the pages of August',
  launchErrors: 'what Experimenter validates; by eye, in truth.test.ts',
  launchControls: 'follows from stage and request, in truth.test.ts',
  warnings: 'made for the recording; by eye, in truth.test.ts',
  alerts: 'made for the recording; by eye, in truth.test.ts',
  enrolledClients:
    'the database counts all enrollments, the card those of its table; by eye on the pages of August',
  rolloutPath: 'the address itself',
  unpublishedChanges: 'the database was asked for it in one recording only, and is compared there',
};

/** The database rounds nothing and keeps no order: what a page shows of it. */
function asShown(recording: Recording, fact: string, truth: Truth, facts: Facts): unknown {
  const value: unknown = new Map(Object.entries(VALUE_OF_TRUTH)).get(fact)?.(truth, recording.page);
  if (fact === 'channels') return truth.channels?.toSorted();
  if (fact === 'phases' && facts.phases && truth.phases)
    return arePhases(facts.phases.value, truth.phases) ? facts.phases.value : truth.phases;
  const isAugust = recording.folder !== 'captures-rollouts-autumn' && recording.page === 'rollout';
  return isAugust ? new Map(Object.entries(augustAnswers({ [fact]: value }))).get(fact) : value;
}

/** Who asked and may answer is nobody's in the database; a time-out is in review again there, a rejection nothing. */
function requestDiffers({ request }: Facts, truth: Truth): boolean {
  const told = request?.value;
  const asked = requestOfTruth(truth);
  if (!told || told.state === 'rejected') return told !== undefined && asked !== undefined;
  return told.action !== asked?.action || told.state.replace('timed-out', 'in-review') !== asked.state;
}

/** Facts that the database says there are none of, and not that it was not asked. */
const hasNone = ({ startDate, sizing }: Truth, fact: string): boolean =>
  (fact === 'startDate' && startDate === null) || (fact === 'sizing' && sizing === null);

/** A recording that did not ask the database for a fact leaves its proof to the others. */
const isProvedElsewhere = (fact: string): boolean => fact in UNKNOWN_TO_TRUTH || fact in VALUE_OF_TRUTH;

/** What a reading says otherwise than the database, and what nothing compares, as `fact: value`. */
export function differences(recording: Recording, { facts }: PageFacts): string[] {
  const truth = TRUTHS.get(recording.folder)?.[recording.slug ?? ''];
  if (!truth) return [`${recording.file}: the database has nothing of ${recording.slug}`];
  const differing = Object.entries(comparable(facts)).filter(([fact, value]) => {
    if (fact === 'request') return requestDiffers(facts, truth);
    if (hasNone(truth, fact)) return true;
    const known = asShown(recording, fact, truth, facts);
    return known === undefined ? !isProvedElsewhere(fact) : JSON.stringify(value) !== JSON.stringify(known);
  });
  return differing.map(([fact, value]) =>
    isProvedElsewhere(fact) || fact === 'request'
      ? `${fact}: ${JSON.stringify(value)}`
      : `${fact} is compared with nothing: VALUE_OF_TRUTH in truth.ts, or UNKNOWN_TO_TRUTH in compare-truth.ts`,
  );
}
