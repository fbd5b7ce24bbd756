import type { PageFacts } from '@/experimenter/page-facts';
import type { ReadPage } from '@/experimenter/page-reader';
import { idle } from './idle';

/** What was read, and at which address it was found. */
export interface Found {
  url: string;
  read: PageFacts;
}

/** A page longer than this is not a delivery's summary, in characters. */
const LONGEST_PAGE = 2_000_000;

/**
 * Reads another page of the same delivery: one GET on Experimenter itself, with the owner's own session, when
 * the page is idle. `null` when it cannot be had or read. The parsed document is inert: it runs no script and
 * loads no image.
 */
export async function lookUp(
  url: string,
  loadReader: () => Promise<ReadPage>,
  signal: AbortSignal,
): Promise<Found | null> {
  try {
    await idle(signal);
    const response = await fetch(url, { signal, credentials: 'same-origin' });
    const html = response.ok ? await response.text() : '';
    if (html.length === 0 || html.length > LONGEST_PAGE) return null;
    const readPage = await loadReader();
    const read = readPage(new DOMParser().parseFromString(html, 'text/html'), response.url, [
      location.origin,
    ]);
    return read && { url: response.url, read };
  } catch {
    return null;
  }
}
