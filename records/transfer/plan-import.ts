import { notBeyond } from '../kept/not-beyond';
import { isObject } from '../kept/sieve';
import { canonicalJson } from '../kept/canonical-json';
import { parseDelivery } from '../kept/delivery-record';
import { entriesOf } from '../kept/entries';
import { withoutDeviceSettings } from './export-records';
import { mergeStored } from '../merge/stored';
import { deliveryKeyIn, KEYS } from '../kept/stored-keys';
import { layerToStore, parseStoredLayer } from '../kept/stored-layer';

/** What an import would change, for the owner to see before it happens. */
export interface ImportPreview {
  /** Keys of deliveries that are not known here yet. */
  added: string[];
  /** Keys of known deliveries that change. */
  changed: string[];
  /** Ticks, notes and other entries of items that change or are new. */
  items: number;
  person: boolean;
  settings: boolean;
  /** A team's guide or one's own comes along; only taken where there is none yet. */
  guides: boolean;
  /** Records in the file that could not be read. */
  unreadable: number;
}

export interface ImportPlan {
  preview: ImportPreview;
  /** Merged records to write, by storage key; only those that change. */
  changes: Record<string, unknown>;
}

/** Clocks of two devices are always a little apart, in ms: within that, their order is kept. */
const A_MOMENT = 60_000;

/**
 * Merges an exported file's records into those of this device; neither loses an entry to the other that is
 * not later.
 *
 * @param stored everything in local storage
 * @param imported what `readExport` gave; its stamps beyond `now` (epoch ms) are taken as now
 */
export function planImport(
  stored: Record<string, unknown>,
  imported: Record<string, unknown>,
  now: number,
): ImportPlan {
  const joined = Object.entries(imported).map(([key, record]) => ({
    key,
    after: join(
      key,
      stored[key],
      isObject(record)
        ? notBeyond(record, { beyond: now + A_MOMENT, takenAs: now, known: stored[key] })
        : record,
    ),
  }));
  const changing = joined.filter(
    ({ key, after }) => after !== undefined && canonicalJson(after) !== canonicalJson(stored[key]),
  );
  const deliveries = changing.filter(({ key }) => deliveryKeyIn(key) !== null);
  const keysOf = (which: typeof changing) => which.map(({ key }) => deliveryKeyIn(key) ?? key);
  const changes = Object.fromEntries(changing.map(({ key, after }) => [key, after]));
  return {
    changes,
    preview: {
      added: keysOf(deliveries.filter(({ key }) => stored[key] === undefined)),
      changed: keysOf(deliveries.filter(({ key }) => stored[key] !== undefined)),
      items: deliveries.reduce((sum, { key, after }) => sum + countChangedItems(stored[key], after), 0),
      person: KEYS.person in changes,
      settings: KEYS.settings in changes,
      guides: KEYS.teamGuide in changes || KEYS.ownGuide in changes,
      unreadable: joined.filter(({ after }) => after === undefined).length,
    },
  };
}

function join(key: string, ours: unknown, theirs: unknown): unknown {
  if (key === KEYS.teamGuide || key === KEYS.ownGuide) return ours ?? takenLayer(theirs);
  if (deliveryKeyIn(key) !== null && !parseDelivery(theirs)) return undefined;
  return mergeStored(key, ours, key === KEYS.settings ? withoutDeviceSettings(theirs) : theirs);
}

function takenLayer(value: unknown): object | undefined {
  const layer = parseStoredLayer(value, 'team');
  return layer ? layerToStore(layer) : undefined;
}

function countChangedItems(before: unknown, after: unknown): number {
  const known = new Map(entriesOf<unknown>(parseDelivery(before)?.progress ?? {}));
  const items = entriesOf<unknown>(parseDelivery(after)?.progress ?? {});
  return items.filter(([id, item]) => canonicalJson(item) !== canonicalJson(known.get(id))).length;
}
