import { launchesOf, NOVICE_LAUNCHES } from '@/checklist/report/person';
import type { PersonState } from '@/checklist/report/person';

/**
 * How new an owner is to this (workflow §6.4): `first` has launched nothing yet, `new` has launched up to
 * three deliveries, `unknown` should be asked "Is this your first experiment?".
 */
export type Experience = 'first' | 'new' | 'experienced' | 'unknown';

/** Decided from the count of launched deliveries, else from the owner's own answer. */
export function experienceOf(person: PersonState): Experience {
  const launches = launchesOf(person);
  if (launches === null) return 'unknown';
  if (launches === 0) return 'first';
  return launches <= NOVICE_LAUNCHES ? 'new' : 'experienced';
}
