import { describeProblems } from '@/guide/describe-problems';
import { builtInGuide } from '@/guide/guide';
import { mergeLayers } from '@/guide/merge-layers';
import type { Guide, LayerSource } from '@/guide/schema';
import { readPolicy } from './read-policy';
import type { ReadableArea } from '../store/storage-area';
import { KEYS } from '../kept/stored-keys';
import { parseStoredLayer } from '../kept/stored-layer';

/** The guide in force, and where it comes from. */
export interface LayeredGuide {
  guide: Guide;
  /** The layers laid over the built-in guide, in the order in which they were: later ones win. */
  layers: { name: string; source: LayerSource }[];
  /** What in them could not be used, as sentences with path and reason. */
  problems: string[];
}

/**
 * Lays a team's file, the owner's own changes and an enterprise policy over the built-in guide, in that
 * order: policy wins. An item that is retired or reworded keeps its progress, which is stored by the item's
 * id alone.
 */
export async function readGuide(local: ReadableArea): Promise<LayeredGuide> {
  const [stored, policy] = await Promise.all([local.get([KEYS.teamGuide, KEYS.ownGuide]), readPolicy(local)]);
  const own = [
    parseStoredLayer(stored[KEYS.teamGuide], 'team'),
    parseStoredLayer(stored[KEYS.ownGuide], 'mine'),
    policy.guide,
  ];
  const layers = own.filter((layer) => layer !== null);
  const { guide, problems } = mergeLayers(builtInGuide, ...layers);
  return {
    guide,
    layers: layers.map(({ name, source }) => ({ name, source })),
    problems: [...policy.problems, ...describeProblems(problems)],
  };
}
