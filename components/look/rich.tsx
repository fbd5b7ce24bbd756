import { Fragment, type ReactNode } from 'react';
import { tParts, type ValuesOf, type WordsKey } from '@/platform/words';

/** A sentence of the catalogue with elements, such as links, at its placeholders. */
export function rich<K extends WordsKey>(key: K, ...[values]: ValuesOf<K, ReactNode>): ReactNode[] {
  const given: Readonly<Record<string, ReactNode>> = values ?? {};
  // Every other part is the name of a placeholder.
  return tParts(key).map((part, at) => (at % 2 === 0 ? part : <Fragment key={part}>{given[part]}</Fragment>));
}
