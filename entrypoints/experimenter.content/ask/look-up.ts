import type { PageFacts } from '@/experimenter/page-facts';
import type { ReadPage } from '@/experimenter/page-reader';
import { fetchText } from './fetch-text';
import { readFetched } from './read-fetched';

/** What was read, at which address it was found, and when it was asked for (epoch ms): what is shown since is newer. */
export interface Found {
  url: string;
  at: number;
  read: PageFacts;
}

/** Reads another page of the same delivery. `null` when it cannot be had or read. */
export async function lookUp(
  url: string,
  loadReader: () => Promise<ReadPage>,
  signal: AbortSignal,
): Promise<Found | null> {
  const at = Date.now();
  const fetched = await fetchText(url, signal);
  const readPage = fetched.text && (await loadReader().catch(() => null));
  const read = readPage ? readFetched(fetched, readPage) : null;
  return read && { url: fetched.url, at, read };
}

export type LookUp = typeof lookUp;
