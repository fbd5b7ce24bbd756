import type { PageKind } from '@/experimenter/page-facts';
import type { Feature, Look } from './feature';

/**
 * Runs the features that are at home on a page. A feature that fails (on markup never seen before) is left out of this
 * page from then on; it cannot take the others, or the page, with it.
 */
export function createFeatureRunner(features: readonly Feature[], signal: AbortSignal) {
  const started = new Map<string, (look: Look) => void>();
  const broken = new Set<string>();

  const run = (feature: Feature, look: Look) => {
    try {
      const refresh = started.get(feature.id) ?? feature.start(signal);
      started.set(feature.id, refresh);
      refresh(look);
    } catch {
      broken.add(feature.id);
    }
  };
  return (page: PageKind | undefined, look: Look) => {
    if (page === undefined) return;
    for (const feature of features) {
      if (feature.include.includes(page) && !broken.has(feature.id)) run(feature, look);
    }
  };
}
