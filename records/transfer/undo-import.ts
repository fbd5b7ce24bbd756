import { canonicalJson } from '../kept/canonical-json';
import { NEVER_SEEN, parseDelivery } from '../kept/delivery-record';
import { entriesOf, fromEntries } from '../kept/entries';
import { nextStamp } from '../kept/last-writer';
import { mergeStored } from '../merge/stored';
import type { PackedEntries, PackedEntry } from '../sync/packed-entries';
import { KEYS } from '../kept/stored-keys';
import { recordOfSections, SECTIONS, sectionsOf } from '../sync/sections';
import type { Sections } from '../sync/sections';
import type { UndoRecord } from './undo-record';

type ImportUndo = Extract<UndoRecord, { kind: 'import' }>;

/** What to remember of an import before it is written, so that `undoImport` can take it back. */
export function undoOfImport(
  stored: Record<string, unknown>,
  changes: Record<string, unknown>,
  at: number,
): ImportUndo {
  const undo: ImportUndo = { kind: 'import', at, before: {}, after: {}, added: [], guides: [] };
  for (const [key, change] of Object.entries(changes)) {
    const [before, after] = [sectionsOf(key, stored[key]) ?? {}, sectionsOf(key, change) ?? {}];
    undo.before[key] = entriesThat(before, (entry, section, name) => differs(entry, after[section]?.[name]));
    undo.after[key] = entriesThat(after, (entry, section, name) => differs(entry, before[section]?.[name]));
    if (parseDelivery(change) && stored[key] === undefined) undo.added.push(key);
    if (key === KEYS.teamGuide || key === KEYS.ownGuide) undo.guides.push(key);
  }
  return undo;
}

/**
 * Takes an import back by writing anew what was there before, so that the undoing also reaches other devices.
 * What the owner changed since stays. Answers the records to write, by storage key.
 */
export function undoImport(
  stored: Record<string, unknown>,
  undo: ImportUndo,
  now: number,
  device: string,
): Record<string, unknown> {
  const restored = Object.entries(undo.after).map(([key, after]): [string, unknown] => {
    const current = sectionsOf(key, stored[key]) ?? {};
    const untouched = entriesThat(after, (entry, section, name) => !differs(entry, current[section]?.[name]));
    const back = mapSections(untouched, (entry, section, name) =>
      restamped(undo.before[key]?.[section]?.[name] ?? blankOf(section), entry, now, device),
    );
    const leftAlone =
      lastSeen(stored[key]) <= undo.at && !differs([current.m ?? {}, current.p ?? {}], [after.m, after.p]);
    const forgotten =
      undo.added.includes(key) && leftAlone
        ? { m: { ...back.m, forgotten: [true, Math.max(now, lastSeen(stored[key])), device] } }
        : {};
    return [key, mergeStored(key, stored[key], recordOfSections(key, { ...back, ...forgotten }))];
  });
  const guides = undo.guides.map((key) => [key, undefined]);
  return Object.fromEntries([...restored.filter(([, record]) => record !== undefined), ...guides]);
}

function restamped(
  [value, , , ...texts]: PackedEntry,
  replaced: PackedEntry,
  now: number,
  device: string,
): PackedEntry {
  const stamp = nextStamp({ at: Number(replaced[1]) || 0 }, now, device);
  return [value, stamp.at, stamp.device, ...texts];
}

/** What stood where nothing did: an item that is open, a value that is not given. */
function blankOf(section: string): PackedEntry {
  return [section === 'p' ? 'o' : null];
}

function lastSeen(stored: unknown): number {
  return (parseDelivery(stored) ?? NEVER_SEEN).lastSeenAt;
}

/** Facts are what pages showed, not what anyone decided: they are not undone. */
const UNDONE = SECTIONS.filter((section) => section !== 'f');
type Undone = (typeof UNDONE)[number];

function entriesThat(
  sections: Sections,
  keep: (entry: PackedEntry, section: Undone, name: string) => boolean,
): Sections {
  return Object.fromEntries(
    UNDONE.map((section) => {
      const entries = entriesOf<PackedEntry>(sections[section] ?? {});
      return [
        section,
        fromEntries<PackedEntries>(entries.filter(([name, entry]) => keep(entry, section, name))),
      ];
    }),
  );
}

function mapSections(
  sections: Sections,
  change: (entry: PackedEntry, section: Undone, name: string) => PackedEntry,
): Sections {
  return Object.fromEntries(
    UNDONE.map((section) => {
      const changed = entriesOf<PackedEntry>(sections[section] ?? {}).map(
        ([name, entry]) => [name, change(entry, section, name)] as const,
      );
      return [section, fromEntries<PackedEntries>(changed)];
    }),
  );
}

function differs(one: readonly unknown[], other: readonly unknown[] | undefined): boolean {
  return canonicalJson(one) !== canonicalJson(other);
}
