import type { PersonState } from '@/checklist/report/person';
import type { Training } from '@/guide/schema';
import type { Severity } from '@/guide/vocabulary';
import { experienceOf } from './first-time';

/** The required training, while it is still to be watched. */
export interface TrainingToWatch {
  training: Training;
  reason: 'not-watched' | 'newer-version';
  /** An error only before the very first delivery (S27). */
  severity: Severity;
}

export interface TrainingAdvice {
  required: TrainingToWatch | null;
  /** Worth watching while one is new to this. */
  optional: Training[];
}

/**
 * Which trainings to offer. Nothing to experienced owners. The required one until it was watched, or learned
 * another way, and again only when a newer required version has come; a recording that it replaced counts for
 * it (C1, S28).
 */
export function trainingAdvice(trainings: readonly Training[], person: PersonState): TrainingAdvice {
  const experience = experienceOf(person);
  if (experience === 'experienced') return { required: null, optional: [] };
  const current = trainings.filter(({ supersededBy }) => !supersededBy);
  const optional = current.filter(({ required }) => !required);
  const training = newest(current.filter(({ required }) => required));
  const watched = person.trainingWatched;
  const isDone = training && watched && countsFor(training, watched.version, trainings);
  if (!training || isDone) return { required: null, optional };
  const severity = experience === 'first' && !watched ? 'error' : 'info';
  return { required: { training, reason: watched ? 'newer-version' : 'not-watched', severity }, optional };
}

/** A version that was not recorded counts: there is no sign that a newer one has come since. */
function countsFor(training: Training, watchedVersion: string, trainings: readonly Training[]): boolean {
  return (
    watchedVersion === '' ||
    compareVersions(watchedVersion, training.version) >= 0 ||
    trainings.some((other) => other.supersededBy === training.id && other.version === watchedVersion)
  );
}

function newest(trainings: readonly Training[]): Training | undefined {
  return trainings.toSorted((a, b) => compareVersions(b.version, a.version))[0];
}

/** Versions are dates or counts: `2025-01-27` before `2025-10`, `9` before `10`. */
function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
