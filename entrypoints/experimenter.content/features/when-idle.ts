import type { PageKind } from '@/experimenter/page-facts';
import { idle } from '../ask/idle';
import type { Look } from './feature';
import type { StartFeatures } from './run-features';

/**
 * Runs a page's features once it is idle: what comes in a burst is drawn once, as it was last. The features themselves
 * are only then loaded; where they cannot be had (the extension is gone), nothing is drawn.
 */
export function whenIdle(load: () => Promise<StartFeatures>, signal: AbortSignal) {
  let run: ReturnType<StartFeatures> | undefined;
  let next: [page: PageKind, look: Look] | undefined;

  const runNext = async () => {
    await idle(signal);
    run ??= (await load())(signal);
    if (next && !signal.aborted) run(...next);
  };
  return (page: PageKind | undefined, look: Look) => {
    if (page === undefined) return;
    const isWaiting = next !== undefined;
    next = [page, look];
    if (isWaiting) return;
    void runNext()
      .catch(() => {})
      .finally(() => (next = undefined));
  };
}
