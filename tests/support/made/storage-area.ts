import { canonicalJson } from '@/records/kept/canonical-json';
import type { StorageArea, StorageChange, StorageListener } from '@/records/store/storage-area';

/** Limits of one storage area: bytes, items, and write operations per minute and hour. Absent: none. */
export interface Limits {
  total?: number;
  item?: number;
  items?: number;
  perMinute?: number;
  perHour?: number;
}

/**
 * As measured in Chromium 156 and Firefox ESR 153. Firefox limits neither the rate of sync nor the size of
 * local.
 */
export const CHROMIUM_SYNC: Limits = {
  total: 102_400,
  item: 8192,
  items: 512,
  perMinute: 120,
  perHour: 1800,
};
export const CHROMIUM_LOCAL: Limits = { total: 10 * 1024 * 1024 };

export interface TestAreaOptions {
  limits?: Limits;
  browser?: 'chromium' | 'firefox';
  /** Epoch ms, for the write rates. */
  now?: () => number;
  content?: Record<string, unknown>;
}

type Operation = 'get' | 'set' | 'remove';

/**
 * A storage area in memory that keeps a browser's quotas, tells of changes, and can fail or stop answering.
 */
export interface TestArea extends StorageArea {
  /** The area as one life of the background knows it: silent for ever once `revive` has begun the next. */
  life(): StorageArea;
  /** Everything stored, as a copy. */
  content(): Record<string, unknown>;
  /** Items that came from another device; `undefined` removes one. No quota stops them. */
  receive(items: Record<string, unknown>): void;
  /** Epoch ms of each write operation, failed ones included. */
  writes: number[];
  /** Bytes in use, as the browser counts. */
  bytes(): number;
  /** The coming operation number `index` (from 0) fails: before it happens, or after it did. */
  fail(index: number, error: Error, moment: 'before' | 'after'): void;
  /**
   * The background dies at operation number `index`: nothing that awaits an answer, then or later, ever gets
   * one. With `after`, the operation itself still happens.
   */
  die(index: number, moment: 'before' | 'after'): void;
  /**
   * The background dies, if it has not, and a new one may start: operations are counted from 0; the content
   * stays.
   */
  revive(): void;
  /** How many operations were asked for since the start or the last `revive`. */
  operations(): number;
}

const NEVER = new Promise<never>(() => {});

export function createTestArea(options: TestAreaOptions = {}): TestArea {
  const { limits = {}, browser = 'chromium', now = () => 0 } = options;
  let stored = new Map(Object.entries(structuredClone(options.content ?? {})));
  let listeners = new Set<StorageListener>();
  let faults = new Map<string, Error>();
  let death: { index: number; moment: 'before' | 'after' } | undefined;
  let count = 0;
  let generation = 0;
  const writes: number[] = [];

  async function operate<T>(kind: Operation, born: number, act: () => T): Promise<T> {
    if (born !== generation) return NEVER;
    const index = count++;
    await Promise.resolve();
    if (born !== generation) return NEVER;
    if (death && (index > death.index || (index === death.index && death.moment === 'before'))) return NEVER;
    if (kind !== 'get') writes.push(now());
    const before = faults.get(`${index} before`);
    if (before) throw before;
    const answer = act();
    await Promise.resolve();
    if (born !== generation || (death && index >= death.index)) return NEVER;
    const after = faults.get(`${index} after`);
    if (after) throw after;
    return answer;
  }

  function write(next: Map<string, unknown>) {
    checkRates(limits, writes, now());
    checkSizes(limits, browser, next);
    replace(next);
  }

  function replace(next: Map<string, unknown>) {
    const changes = changesBetween(stored, next);
    stored = next;
    const told = [...listeners];
    if (Object.keys(changes).length > 0)
      queueMicrotask(() => told.forEach((tell) => tell(structuredClone(changes))));
  }

  const handle = (bornAt: () => number): StorageArea => ({
    get: (keys) =>
      operate('get', bornAt(), () => {
        const wanted = keys === null ? [...stored.keys()] : [keys].flat();
        const found = wanted.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)]);
        return handedOut(browser, Object.fromEntries(found));
      }),
    set: (items) => {
      const asked = Object.entries(structuredClone(items));
      return operate('set', bornAt(), () => write(new Map([...stored, ...asked])));
    },
    remove: (keys) =>
      operate('remove', bornAt(), () => {
        const gone = new Set([keys].flat());
        write(new Map([...stored].filter(([key]) => !gone.has(key))));
      }),
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  });

  return {
    ...handle(() => generation),
    life: () => {
      const born = generation;
      return handle(() => born);
    },
    receive: (items) => {
      const merged = [...stored, ...Object.entries(structuredClone(items))];
      replace(new Map([...new Map(merged)].filter(([, value]) => value !== undefined)));
    },
    content: () => structuredClone(Object.fromEntries(stored)),
    writes,
    bytes: () => [...stored].reduce((sum, [key, value]) => sum + bytesOf(browser, key, value), 0),
    fail: (index, error, moment) => void faults.set(`${count + index} ${moment}`, error),
    die: (index, moment) => {
      death = { index: count + index, moment };
    },
    revive: () => {
      death = undefined;
      generation += 1;
      count = 0;
      faults = new Map();
      listeners = new Set();
    },
    operations: () => count,
  };
}

/** A copy of what is stored. Chromium hands out every object with its keys in alphabetical order, Firefox as they were. */
const handedOut = <T>(browser: 'chromium' | 'firefox', found: T): T =>
  browser === 'chromium' ? (JSON.parse(canonicalJson(found)) as T) : structuredClone(found);

/** Chromium escapes `<` and the two line separators to six bytes each, and counts that. */
function bytesOf(browser: 'chromium' | 'firefox', key: string, value: unknown): number {
  const json = JSON.stringify(value);
  const counted = browser === 'chromium' ? json.replaceAll(/[<\u2028\u2029]/g, '\\u003C') : json;
  return Buffer.byteLength(key) + Buffer.byteLength(counted);
}

function checkRates({ perMinute = Infinity, perHour = Infinity }: Limits, writes: number[], at: number) {
  const within = (ms: number) => writes.filter((write) => at - write < ms).length;
  if (within(60_000) > perMinute) throw tooOften('MAX_WRITE_OPERATIONS_PER_MINUTE');
  if (within(3_600_000) > perHour) throw tooOften('MAX_WRITE_OPERATIONS_PER_HOUR');
}

function tooOften(quotaName: string): Error {
  return new Error(`This request exceeds the ${quotaName} quota.`);
}

function checkSizes(limits: Limits, browser: 'chromium' | 'firefox', next: Map<string, unknown>) {
  const sizes = [...next].map(([key, value]) => bytesOf(browser, key, value));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.some((size) => size > (limits.item ?? Infinity))) throw quota(browser, 'kQuotaBytesPerItem');
  if (total > (limits.total ?? Infinity)) throw quota(browser, 'kQuotaBytes');
  if (next.size > (limits.items ?? Infinity)) throw quota(browser, 'kMaxItems');
}

function quota(browser: 'chromium' | 'firefox', resource: string): Error {
  return browser === 'chromium'
    ? new Error(`Resource::${resource} quota exceeded`)
    : Object.assign(new Error('storage.sync API call exceeded its quota limitations.'), {
        name: 'QuotaExceededError',
      });
}

function changesBetween(
  before: Map<string, unknown>,
  after: Map<string, unknown>,
): Record<string, StorageChange> {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => JSON.stringify(before.get(key)) !== JSON.stringify(after.get(key)),
  );
  return Object.fromEntries(
    changed.map((key) => [
      key,
      {
        ...(before.has(key) && { oldValue: before.get(key) }),
        ...(after.has(key) && { newValue: after.get(key) }),
      },
    ]),
  );
}
