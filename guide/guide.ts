import builtIn from './guide.json';
import { KNOWN_DOCUMENTS } from './known-documents';
import { guideSchema } from './schema';
import type { Guide } from './schema';

/** The guide as shipped. Layers may change it (see merge-layers.ts). */
export const builtInGuide: Guide = guideSchema.parse({ ...builtIn, knownDocuments: KNOWN_DOCUMENTS });
