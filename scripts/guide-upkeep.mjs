// What there is to keep up in a guide: pure functions over guide/guide.json, for scripts/guide-check.mjs and its tests.

/** After so many days somebody should look again whether an address is still right. */
export const CHECK_AGAIN_DAYS = 90;
const DAY_MS = 86_400_000;

/** Every entry of a guide with the list it stands in. */
const entriesOf = (guide) =>
  Object.entries(guide).flatMap(([list, entries]) =>
    Array.isArray(entries) ? entries.map((entry) => ({ list, entry })) : [],
  );

/**
 * Entries that were last looked at more than CHECK_AGAIN_DAYS days before `today` (`YYYY-MM-DD`), oldest first.
 * @returns {{ list: string, id: string, checkedOn: string, days: number, url?: string }[]}
 */
export function overdueEntries(guide, today) {
  return entriesOf(guide)
    .filter(({ entry }) => entry.checkedOn !== undefined)
    .map(({ list, entry: { id, checkedOn, url, infoUrl } }) => ({
      list,
      id,
      checkedOn,
      days: Math.floor((Date.parse(today) - Date.parse(checkedOn)) / DAY_MS),
      url: url ?? infoUrl,
    }))
    .filter(({ days }) => days > CHECK_AGAIN_DAYS)
    .sort((one, other) => other.days - one.days);
}

const addressesOf = ({ url, infoUrl, agendaUrl }) => [url, infoUrl, agendaUrl].filter(Boolean).join(' ');

/**
 * What became of ids and addresses between two guides. A changed id loses the owner's tick of it, so each is worth a look.
 * @returns {{ added: string[], removed: string[], moved: { id: string, from: string, to: string }[] }}
 */
export function guideChanges(before, after) {
  const indexed = (guide) =>
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
