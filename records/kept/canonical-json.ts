import { isObject } from './sieve';

/** JSON with sorted keys: equal content gives equal text, whatever order a browser keeps the keys in. */
export function canonicalJson(value: unknown): string {
  return (
    JSON.stringify(value, (_name, inner: unknown) =>
      isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(byKey)) : inner,
    ) ?? ''
  );
}

function byKey([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
