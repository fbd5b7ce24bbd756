import { describeProblems } from '@/guide/describe-problems';
import { builtInGuide } from '@/guide/guide';
import { mergeLayers } from '@/guide/merge-layers';
import { readLayer } from '@/guide/read-layer';
import { parseUntrustedJson } from '../transfer/parse-untrusted-json';
import { KEYS } from '../kept/stored-keys';
import { layerToStore } from '../kept/stored-layer';
import type { Write } from '../store/writer';

/**
 * Loaded, though parts of it (`problems`) could not be used; or refused, with the reasons. Sentences for the
 * owner.
 */
export type GuideResult = { ok: true; problems: string[] } | { ok: false; problems: string[] };

const LIMITS = { longest: 1_000_000, deepest: 30, what: 'a guide' };

/** What may be written about the guide's layers. */
export interface GuideWrites {
  /** Takes the text of a guide file as the team's, or the owner's own, layer; `null` removes the layer. */
  setGuide(whose: 'team' | 'mine', text: string | null): Promise<GuideResult>;
}

export function guideWrites(write: Write): GuideWrites {
  async function keep(
    whose: 'team' | 'mine',
    layer: object | undefined,
    problems: string[],
  ): Promise<GuideResult> {
    const result = await write([], () => ({ [whose === 'team' ? KEYS.teamGuide : KEYS.ownGuide]: layer }));
    return result.ok ? { ok: true, problems } : { ok: false, problems: [result.message] };
  }
  return {
    setGuide: async (whose, text) => {
      if (text === null) return keep(whose, undefined, []);
      const json = parseUntrustedJson(text, LIMITS);
      if (!json.ok) return { ok: false, problems: [json.message] };
      const { layer, problems } = readLayer(json.value, whose);
      if (!layer) return { ok: false, problems: describeProblems(problems) };
      return keep(whose, layerToStore(layer), describeProblems(mergeLayers(builtInGuide, layer).problems));
    },
  };
}
