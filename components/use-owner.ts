import type { PersonState } from '@/checklist/person';
import { browser } from '@/platform/browser';
import type { Delivery } from '@/records/delivery-record';
import { personState } from '@/records/person-state';
import { readingFrom } from '@/records/reading';
import type { Settings } from '@/records/settings-record';
import { useFresh, type Fresh } from './use-fresh';

/** Everything that is kept of the owner, whichever delivery is looked at. */
export interface Owner {
  /** Most lately seen first. */
  deliveries: Delivery[];
  person: PersonState;
  /** E-mail address, as Experimenter greets its user. */
  user?: string;
  settings: Settings;
}

async function readOwner(): Promise<Owner> {
  const reading = readingFrom(browser.storage.local);
  const [deliveries, person, settings] = await Promise.all([reading.deliveries(), reading.person(), reading.settings()]);
  return { deliveries, person: personState(person), settings, ...(person.user && { user: person.user }) };
}

/** The owner's records, kept current. */
export const useOwner = (): Fresh<Owner> => useFresh(readOwner);
