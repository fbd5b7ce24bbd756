import { KNOWN_DOCUMENTS } from '@/guide/known-documents';
import type { KnownDocument } from '@/guide/known-documents';
import type { Destination } from '../destination/destination';
import type { LinkContext } from '../verdict/verdict';

const BUILT_IN: ReadonlyMap<string, KnownDocument> = new Map(KNOWN_DOCUMENTS.map((one) => [one.id, one]));

/** The known document that an address leads to, if any. A team's own entry goes before a built-in one. */
export const knownDocument = ({ id }: Destination, context: LinkContext): KnownDocument | undefined =>
  id === undefined ? undefined : (context.documents?.find((one) => one.id === id) ?? BUILT_IN.get(id));
