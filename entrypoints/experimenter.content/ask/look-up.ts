import type { PageFacts } from '@/experimenter/page-facts';
import type { ReadPage } from '@/experimenter/page-reader';
import { fetchText } from './fetch-text';

/** What was read, and at which address it was found. */
export interface Found {
  url: string;
  read: PageFacts;
}

/**
 * Reads another page of Experimenter (`fetchText`). `null` when it cannot be had or read. The parsed document is inert:
 * it runs no script and loads no image.
 */
export async function lookUp(url: string, readPage: ReadPage, signal: AbortSignal): Promise<Found | null> {
  const found = await fetchText(url, signal);
  if (!found) return null;
  try {
    const read = readPage(new DOMParser().parseFromString(found.text, 'text/html'), found.url);
    return read && { url: found.url, read };
  } catch {
    return null;
  }
}
