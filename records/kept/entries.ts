/**
 * Objects used as maps, with the types that `Object.entries` and `Object.fromEntries` lose. The caller
 * vouches for `V` and `T`. Entries become own properties, `__proto__` among them, so no name that was read
 * from outside reaches a prototype.
 */
export function entriesOf<V>(map: object): [string, V][];
export function entriesOf(map: object): [string, unknown][] {
  return Object.entries(map);
}

export function fromEntries<T extends object>(
  entries: Iterable<readonly [string, unknown]>,
): { [K in keyof T]: T[K] };
export function fromEntries(entries: Iterable<readonly [string, unknown]>): object {
  return Object.fromEntries(entries);
}

/** An own entry by a name that was read from outside; never what `Object.prototype` has under it. */
export function ownEntry<V>(map: Readonly<Record<string, V>>, name: string): V | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}
