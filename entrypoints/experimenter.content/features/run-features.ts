import type { PageKind } from '@/experimenter/page-facts';
import { idle } from '../ask/idle';
import type { Feature, Look } from './feature';

/**
 * Runs the features that are at home on a page, when the page is idle: what comes in a burst is drawn once, as it was last.
 * A feature that fails (on markup never seen before) is left out of this page from then on; it cannot take the
 * others, or the page, with it.
 */
export function createFeatureRunner(features: readonly Feature[], signal: AbortSignal) {
  const started = new Map<Feature, (look: Look) => void>();
  const broken = new Set<Feature>();

  const run = (feature: Feature, look: Look) => {
    try {
      const refresh = started.get(feature) ?? feature.start(signal);
      started.set(feature, refresh);
      refresh(look);
    } catch {
      broken.add(feature);
    }
  };
  const runAll = (page: PageKind, look: Look) => {
    for (const feature of features) {
      if (feature.include.includes(page) && !broken.has(feature)) run(feature, look);
    }
  };
  let next: [page: PageKind, look: Look] | undefined;
  const runNext = () => {
    if (next) runAll(...next);
    next = undefined;
  };
  return (page: PageKind | undefined, look: Look) => {
    if (page === undefined) return;
    if (!next) void idle(signal).then(runNext, () => {});
    next = [page, look];
  };
}
