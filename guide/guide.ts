import shipped from './guide.json';
import { KNOWN_DOCUMENTS } from './known-documents';
import type { Guide } from './schema';

/** A list's entries with the defaults that their schema gives; what is no list stays as it is. */
const withDefaults = (entries: unknown): unknown =>
  Array.isArray(entries)
    ? entries.map((entry: object) => ({ seed: [], source: 'built-in', ...entry }))
    : entries;

const parts = Object.entries({ ...shipped, knownDocuments: KNOWN_DOCUMENTS });

/**
 * The guide as shipped. Layers may change it (see merge-layers.ts). It is not checked against its schema here, which would
 * cost every wake-up of the background a third of its time: a test does that.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked by tests/unit/guide/guide.test.ts
export const builtInGuide = Object.fromEntries(
  parts.map(([name, part]) => [name, withDefaults(part)]),
) as unknown as Guide;
