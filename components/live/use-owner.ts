import type { PersonState } from '@/checklist/report/person';
import type { Guide } from '@/guide/schema';
import type { Delivery } from '@/records/kept/delivery-record';
import { personState } from '@/records/read/person-state';
import type { Settings } from '@/records/kept/settings-record';
import { ownReading } from './own-reading';
import { useFresh, type Fresh } from './use-fresh';

/** Everything that is kept of the owner, whichever delivery is looked at. */
export interface Owner {
  /** Most lately seen first. */
  deliveries: Delivery[];
  person: PersonState;
  /** E-mail address, as Experimenter greets its user. */
  user?: string;
  settings: Settings;
  /** The guide with every layer over it. */
  guide: Guide;
}

async function readOwner(): Promise<Owner> {
  const reading = ownReading();
  const [deliveries, person, settings, guide] = await Promise.all([
    reading.deliveries(),
    reading.person(),
    reading.settings(),
    reading.guide(),
  ]);
  const { user } = person;
  return { deliveries, person: personState(person), settings, guide, ...(user && { user }) };
}

/** The owner's records, kept current. */
export const useOwner = (): Fresh<Owner> => useFresh(readOwner);
