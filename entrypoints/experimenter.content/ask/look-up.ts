import type { PageFacts } from '@/experimenter/page-facts';
import type { ReadPage } from '@/experimenter/page-reader';
import { fetchText } from './fetch-text';
import { readFetched } from './read-fetched';

/** What was read, and at which address it was found. */
export interface Found {
  url: string;
  read: PageFacts;
}

/** Reads another page of the same delivery. `null` when it cannot be had or read. */
export async function lookUp(
  url: string,
  loadReader: () => Promise<ReadPage>,
  signal: AbortSignal,
): Promise<Found | null> {
  const fetched = await fetchText(url, signal);
  const readPage = fetched.text && (await loadReader().catch(() => null));
  const read = readPage ? readFetched(fetched, readPage) : null;
  return read && { url: fetched.url, read };
}

export type LookUp = typeof lookUp;
