import shipped from './guide.json';
import { KNOWN_DOCUMENTS } from './known-documents';
import type { Guide } from './schema';

const { visible, ...lists } = { ...shipped, knownDocuments: KNOWN_DOCUMENTS };
const entries = Object.entries(lists).map(
  ([kind, list]) => [kind, list.map((entry) => ({ seed: [], source: 'built-in', ...entry }))] as const,
);

/**
 * The guide as shipped. Layers may change it (see merge-layers.ts). It is not checked against its schema here, which would
 * cost every wake-up of the background a third of its time: a test does that.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by tests/unit/guide/guide.test.ts
export const builtInGuide = { ...Object.fromEntries(entries), visible } as unknown as Guide;
