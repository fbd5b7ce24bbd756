import { describe, expect, it } from 'vitest';
import type { KnownFacts, Report } from '@/checklist/report/report';
import type { PageKind } from '@/experimenter/page-facts';
import type { Delivery } from '@/records/kept/delivery-record';
import { summaryToLookUp } from '@/records/read/summary-to-look-up';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const SUMMARY = 'https://experimenter.services.mozilla.com/nimbus/pinned-tabs/summary/';

const fact = <T>(value: T, page: PageKind, minutesAgo: number) => ({
  value,
  rung: 'url',
  page,
  at: NOW - minutesAgo * MINUTE,
});
const delivery = (facts: KnownFacts): Delivery => ({
  key: 'pinned-tabs',
  slug: 'pinned-tabs',
  origin: 'https://experimenter.services.mozilla.com',
  facts,
  progress: {},
  firstSeenAt: 0,
  lastSeenAt: NOW,
  muted: false,
  pinned: false,
  listedAt: 0,
});
const report = (unknown: number) => ({ counts: { unknown } }) as Report;

const seen = (minutesAgo: number) => delivery({ qaStatus: fact('green', 'summary', minutesAgo) });

describe('summaryToLookUp', () => {
  it.each([
    ['something is unknown and the summary was never read', delivery({}), report(1), SUMMARY],
    ['something is unknown and the summary is ten minutes old', seen(10), report(1), SUMMARY],
    ['something is unknown, but the summary was read a moment ago', seen(9), report(1), null],
    ['nothing is unknown', delivery({}), report(0), null],
    ['no stage was read yet', delivery({}), null, SUMMARY],
  ])('%s', (_when, after, told, expected) => {
    expect(summaryToLookUp(null, after, told, NOW)).toBe(expected);
  });

  const name = (value: string, page: PageKind) =>
    delivery({ name: fact(value, page, 0), qaStatus: fact('green', 'summary', 1) });

  it('reads it again when a save on the same page changed something, however fresh it is', () => {
    expect(summaryToLookUp(name('Old', 'overview'), name('New', 'overview'), report(0), NOW)).toBe(SUMMARY);
  });

  it('does not take two pages’ ways of writing one fact for a change', () => {
    expect(summaryToLookUp(name('Old', 'branches'), name('New', 'overview'), report(0), NOW)).toBe(null);
  });
});
