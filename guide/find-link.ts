import type { Guide } from './schema';

/** Where an item's `link` leads: a link, training or contact of that id. Null where there is no address. */
export function findLink(guide: Guide, id: string | null): { label: string; url: string } | null {
  const entries = [...guide.links, ...guide.trainings, ...guide.contacts];
  const entry = entries.find((candidate) => candidate.id === id);
  return entry?.url ? { label: entry.title, url: entry.url } : null;
}
