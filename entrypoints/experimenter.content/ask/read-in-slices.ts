import type { PageFacts } from '@/experimenter/page-facts';
import { readListPage } from '@/experimenter/read-list-page';
import { idle } from './idle';

/** So long (ms) the page is read in one go: on a machine four times slower, that is still no long task. */
const SLICE_MS = 8;

/**
 * The reader of lists for a page that is in use: it leaves the page alone between two slices. A reading that a later one
 * overtook comes to nothing, and never ends.
 */
export function createSlicedReader(
  signal: AbortSignal,
): (...page: Parameters<typeof readListPage>) => Promise<PageFacts | null> {
  let latest: ReturnType<typeof readListPage> = null;
  return async (...page) => {
    const reading = readListPage(...page);
    latest = reading;
    if (!reading) return null;
    let until = performance.now() + SLICE_MS;
    for (let piece = reading.next(); ; piece = reading.next()) {
      if (piece.done) return piece.value;
      if (performance.now() < until) continue;
      await idle(signal);
      if (latest !== reading) return new Promise(() => {});
      until = performance.now() + SLICE_MS;
    }
  };
}
