import type { PageKind } from '@/experimenter/page-facts';
import type { Feature, Look } from './feature';

/** Runs the features that are at home on a page; called after every look at it. */
type RunFeatures = (page: PageKind, look: Look) => void;
export type StartFeatures = (signal: AbortSignal) => RunFeatures;

/**
 * Runs the features that are at home on a page. A feature that fails (on markup never seen before) is left out of this
 * page from then on; it cannot take the others, or the page, with it.
 */
export const createFeatureRunner =
  (features: readonly Feature[]): StartFeatures =>
  (signal) => {
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
    return (page, look) => {
      for (const feature of features) {
        if (feature.include.includes(page) && !broken.has(feature)) run(feature, look);
      }
    };
  };
