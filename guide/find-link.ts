import type { Guide } from './schema';

/** Where an item's `link` leads: a link, a training or a contact with that id. Null when there is none, or no address. */
export function findLink(guide: Guide, id: string | null): { label: string; url: string } | null {
  const entry = [...guide.links, ...guide.trainings, ...guide.contacts].find((candidate) => candidate.id === id);
  return entry?.url ? { label: entry.title, url: entry.url } : null;
}
