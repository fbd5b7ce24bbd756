import type { PageFacts } from '@/experimenter/page-facts';
import type { ReadPage } from '@/experimenter/page-reader';
import type { Fetched } from './fetch-text';

/**
 * What a fetched page shows; `null` when it is none, or cannot be read. The parsed document is inert: it runs no script
 * and loads no image.
 */
export function readFetched({ url, text }: Fetched, readPage: ReadPage): PageFacts | null {
  if (!text) return null;
  try {
    return readPage(new DOMParser().parseFromString(text, 'text/html'), url, [location.origin]);
  } catch {
    return null;
  }
}
