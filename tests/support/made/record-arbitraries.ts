import * as fc from 'fast-check';
import type { ItemProgress } from '@/checklist/report/report';
import type { DeliveryRecord } from '@/records/kept/delivery-record';
import type { Register } from '@/records/kept/last-writer';

/** Few names and times, so that conflicts and ties are common. */
const device = fc.constantFrom('laptop', 'phone', 'work');
const at = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 8.64e15 }));
const words = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ maxLength, unit: 'grapheme' }),
      fc.constantFrom('<script>', '\u2028', '<'.repeat(maxLength)),
    )
    .map((text) => text.slice(0, maxLength))
    .filter(Boolean);

export const itemProgress: fc.Arbitrary<ItemProgress> = fc.record(
  {
    state: fc.constantFrom('open', 'done', 'not-needed'),
    reason: words(500),
    note: words(1500),
    evidence: words(2000),
    by: words(254),
    about: words(80),
    at,
    device,
  },
  { requiredKeys: ['state', 'at', 'device'] },
);

const itemId = fc.constantFrom(
  'brief.link',
  'brief.filled',
  'qa.status',
  'ds.ticket',
  'constructor',
  'team.check-in',
);

export const progress = fc.dictionary(itemId, itemProgress, { maxKeys: 6, noNullPrototype: true });

function registerOf<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Register<T>> {
  return fc
    .tuple(fc.option(value), at, device)
    .map(([given, when, by]) => ({ value: given, at: when, device: by }));
}

export const deliveryRecord: fc.Arbitrary<DeliveryRecord> = fc.record({
  facts: fc.record(
    {
      name: fc.record({
        value: words(80),
        rung: fc.constantFrom('h4', 'row'),
        at,
        page: fc.constant('summary' as const),
      }),
      stage: fc.record({
        value: fc.constantFrom('draft' as const, 'enrolling' as const, 'complete' as const),
        rung: fc.constant('#timeline'),
        at,
        page: fc.constant('list' as const),
      }),
    },
    { requiredKeys: [] },
  ),
  progress,
  marks: fc.record(
    { muted: registerOf(fc.boolean()), snoozedUntil: registerOf(at), forgotten: registerOf(fc.boolean()) },
    { requiredKeys: [] },
  ),
  firstSeenAt: at,
  lastSeenAt: at,
});
