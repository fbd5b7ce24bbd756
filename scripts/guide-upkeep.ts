// What there is to keep up in a guide: pure functions over guide/guide.json, for scripts/guide-check.ts and its tests.

/** After so many days somebody should look again whether an address is still right. */
export const CHECK_AGAIN_DAYS = 90;
const DAY_MS = 86_400_000;

/** What is looked at of an entry, whatever list it stands in. */
interface UpkeepEntry {
  id: string;
  /** `YYYY-MM-DD`. */
  checkedOn?: string;
  url?: string;
  infoUrl?: string;
  agendaUrl?: string;
}

/** An entry whose address somebody should open again. */
export interface OverdueEntry {
  list: string;
  id: string;
  checkedOn: string;
  /** Days since then. */
  days: number;
  url: string | undefined;
}

/** Ids as `list id`. A removed or renamed id hides the owner's tick of it, so each is worth a look. */
export interface GuideChanges {
  added: string[];
  removed: string[];
  moved: { id: string; from: string; to: string }[];
}

/** Every entry of a guide with the list it stands in. */
const entriesOf = (guide: object): { list: string; entry: UpkeepEntry }[] =>
  Object.entries(guide).flatMap(([list, entries]: [string, unknown]) =>
    Array.isArray(entries) ? (entries as UpkeepEntry[]).map((entry) => ({ list, entry })) : [],
  );

/** Entries that were last looked at more than CHECK_AGAIN_DAYS days before `today` (`YYYY-MM-DD`), oldest first. */
export function overdueEntries(guide: object, today: string): OverdueEntry[] {
  return entriesOf(guide)
    .flatMap(({ list, entry: { id, checkedOn, url, infoUrl } }) => {
      if (checkedOn === undefined) return [];
      const days = Math.floor((Date.parse(today) - Date.parse(checkedOn)) / DAY_MS);
      return [{ list, id, checkedOn, days, url: url ?? infoUrl }];
    })
    .filter(({ days }) => days > CHECK_AGAIN_DAYS)
    .sort((one, other) => other.days - one.days);
}

const addressesOf = ({ url, infoUrl, agendaUrl }: UpkeepEntry) =>
  [url, infoUrl, agendaUrl].filter(Boolean).join(' ');

/** What became of ids and addresses between two guides. */
export function guideChanges(before: object, after: object): GuideChanges {
  const indexed = (guide: object) =>
    new Map(entriesOf(guide).map(({ list, entry }) => [`${list} ${entry.id}`, entry]));
  const [was, is] = [indexed(before), indexed(after)];
  return {
    added: [...is.keys()].filter((id) => !was.has(id)),
    removed: [...was.keys()].filter((id) => !is.has(id)),
    moved: [...is].flatMap(([id, entry]) => {
      const old = was.get(id);
      if (!old) return [];
      const [from, to] = [addressesOf(old), addressesOf(entry)];
      return from === to ? [] : [{ id, from, to }];
    }),
  };
}
