import { ownReading } from '@/components/live/own-reading';
import { useFresh, watchStorage, type Fresh } from '@/components/live/use-fresh';
import type { PersonState } from '@/checklist/report/person';
import type { Guide } from '@/guide/schema';
import type { Delivery } from '@/records/kept/delivery-record';
import { personState } from '@/records/read/person-state';

/** Everything that this page shows of what is kept. */
export interface Listed {
  /** By key. */
  kept: ReadonlyMap<string, Delivery>;
  user: string | undefined;
  person: PersonState;
  guide: Guide;
}

async function readListed(): Promise<Listed> {
  const reading = ownReading();
  const [all, person, guide] = await Promise.all([reading.deliveries(), reading.person(), reading.guide()]);
  const kept = new Map(all.map((delivery) => [delivery.key, delivery]));
  return { kept, user: person.user, person: personState(person), guide };
}

/** The kept deliveries, read anew whenever storage changes. */
export const useListed = (): Fresh<Listed> => useFresh(readListed, watchStorage);
