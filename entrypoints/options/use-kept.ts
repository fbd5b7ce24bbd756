import { useFresh, type Fresh } from '@/components/live/use-fresh';
import type { PersonState } from '@/checklist/report/person';
import { browser } from '@/platform/browser';
import type { Delivery } from '@/records/kept/delivery-record';
import { readGuide, type LayeredGuide } from '@/records/policy/guide-layers';
import { personState } from '@/records/read/person-state';
import { readSpaceUsed, readSyncState, readUndoable, type Undoable } from '@/records/read/data';
import { readDeliveries, readPerson, readSettings, readSettingSources } from '@/records/read/records';
import type { SettingSource } from '@/records/policy/setting-sources';
import type { Settings } from '@/records/kept/settings-record';
import type { SyncState } from '@/records/sync/state';

/** Everything that this page shows of what is kept. */
export interface Kept {
  /** Most lately seen first. */
  deliveries: Delivery[];
  person: PersonState;
  /** E-mail address, as Experimenter greets its user. */
  user?: string;
  settings: Settings;
  sources: Record<keyof Settings, SettingSource>;
  guide: LayeredGuide;
  sync: SyncState;
  undoable: Undoable | null;
  /** Bytes on this device. */
  space: number;
}

async function readKept(): Promise<Kept> {
  const { local } = browser.storage;
  const [deliveries, person, settings, sources, guide, sync, undoable, space] = await Promise.all([
    readDeliveries(local, Date.now()),
    readPerson(local, Date.now()),
    readSettings(local),
    readSettingSources(local),
    readGuide(local),
    readSyncState(local),
    readUndoable(local),
    readSpaceUsed(local),
  ]);
  return {
    deliveries,
    person: personState(person),
    settings,
    sources,
    guide,
    sync,
    undoable,
    space,
    ...(person.user && { user: person.user }),
  };
}

/** What is kept, read anew at every change of it: by this page, another one, another device or a policy. */
export const useKept = (): Fresh<Kept> => useFresh(readKept);
