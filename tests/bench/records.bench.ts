import { expect, test } from 'vitest';
import type { FactName } from '@/experimenter/page-facts';
import { openRecords } from '@/records/open-records';
import type { StorageArea } from '@/records/store/storage-area';
import { planSync } from '@/records/sync/plan';

const NOW = Date.UTC(2026, 10, 22);

const fact = (value: unknown) => ({ value, rung: '#experiment-timeline', at: NOW, page: 'summary' });

/** What an owner of years might have: every delivery with a full checklist and the facts of several pages. */
function content(count: number): Record<string, unknown> {
  const facts = {
    name: fact('New Tab: a longer name as they are'),
    stage: fact('enrolling'),
    deliveryType: fact('experiment'),
    hypothesis: fact('If we do this for these users, then we will see that. '.repeat(4)),
    qaStatus: fact('green'),
    links: fact([
      { kind: 'DESIGN_DOC', url: 'https://docs.google.com/document/d/1234567890abcdefghij/edit' },
    ]),
    channels: fact(['release']),
    populationPercent: fact(10),
    enrollmentDays: fact(7),
    durationDays: fact(35),
    missingPages: fact([]),
    launchErrors: fact([]),
    owner: fact('owner@example.com'),
    branches: fact(['control', 'treatment']),
  } satisfies Partial<Record<FactName, unknown>>;
  const items = Array.from({ length: 25 }, (_, index) => [
    `item.${index}`,
    { state: 'done', at: NOW - index, device: 'a1b2c3d4' },
  ]);
  const record = (index: number) => ({
    facts,
    progress: Object.fromEntries(items),
    marks: {},
    firstSeenAt: NOW,
    lastSeenAt: NOW - index,
  });
  return {
    version: 1,
    device: 'a1b2c3d4',
    ...Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`delivery:delivery-number-${index}`, record(index)]),
    ),
  };
}

/** Storage without the cost of quotas: what is measured is ours, and the copying that every browser does. */
function plainArea(stored: Map<string, unknown>): StorageArea {
  return {
    get: async (keys) =>
      structuredClone(
        Object.fromEntries(
          (keys === null ? [...stored.keys()] : [keys].flat()).map((key) => [key, stored.get(key)]),
        ),
      ),
    set: async (items) => {
      for (const [key, item] of Object.entries(structuredClone(items))) stored.set(key, item);
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) stored.delete(key);
    },
    onChanged: { addListener: () => {}, removeListener: () => {} },
  };
}

/**
 * A tick and the reading of one delivery must not feel how many others there are: at most so many times
 * slower.
 */
const MOST_TIMES_FEWER = 3;
/** Ten times as many deliveries may take ten times as long to read or plan, and this much more. */
const MOST_TIMES_LINEAR = 2;

/** A few samples of each are enough for the bars, ms and counts. */
const SHORT = { time: 300, iterations: 5, warmupTime: 100, warmupIterations: 2 };

test('2,000 deliveries with whole checklists stay responsive', async ({ bench }) => {
  const bars: [string, number][] = [];
  for (const [name, task, bar] of TASKS) {
    const results = await bench.compare(
      bench(`${name}, 200`, task(200)),
      bench(`${name}, 2,000`, task(2000)),
      SHORT,
    );
    const [fewTime, manyTime] = [
      results.get(`${name}, 200`).latency.p50,
      results.get(`${name}, 2,000`).latency.p50,
    ];
    console.log(`${name}: ${fewTime.toFixed(2)} ms with 200, ${manyTime.toFixed(2)} ms with 2,000`);
    bars.push([name, manyTime / fewTime / bar]);
  }
  expect(bars.filter(([, share]) => share > 1)).toEqual([]);
});

const TASKS: [name: string, task: (count: number) => () => unknown, bar: number][] = [
  [
    'read one delivery',
    (count) => {
      const { records } = open(count);
      return () => records.delivery('delivery-number-7');
    },
    MOST_TIMES_FEWER,
  ],
  [
    'tick one item',
    (count) => {
      const { records } = open(count);
      let tick = 0;
      return () =>
        records.changeItem('delivery-number-7', 'brief.filled', { state: tick++ % 2 ? 'done' : 'open' });
    },
    MOST_TIMES_FEWER,
  ],
  [
    'read them all',
    (count) => {
      const { records } = open(count);
      return () => records.deliveries();
    },
    10 * MOST_TIMES_LINEAR,
  ],
  [
    'plan what browser sync carries',
    (count) => {
      const { stored } = open(count);
      const carried = planSync(stored, {}).set;
      return () => planSync(stored, carried);
    },
    10 * MOST_TIMES_LINEAR,
  ],
];

function open(count: number) {
  const stored = content(count);
  const local = plainArea(new Map(Object.entries(stored)));
  return { stored, records: openRecords({ local, now: () => NOW, device: 'laptop' }) };
}
