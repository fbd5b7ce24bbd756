import { describe, expect, it } from 'vitest';
import { requestKey } from '@/checklist/rules/asked-for';
import type { DeliveryRequest, FactValues, PageKind } from '@/experimenter/page-facts';
import { readPage } from '@/experimenter/read-page';
import { factsOfRow, seePage } from '@/records/change/see-page';
import { canonicalJson } from '@/records/kept/canonical-json';
import { type DeliveryRecord, heldFacts, NEVER_SEEN, parseDelivery } from '@/records/kept/delivery-record';
import { mergeDeliveries } from '@/records/merge/deliveries';
import { captures, WHY_SKIPPED } from '../../support/recorded/captures';
import { parsePage } from '../../support/recorded/parse-page';
import { recordings } from '../../support/recorded/recorded-pages';

const HOUR = 3_600_000;
const see = (record: DeliveryRecord, page: PageKind, values: Partial<FactValues>, at: number) => {
  const facts = Object.entries(values).map(([name, value]) => [name, { value, rung: 'test' }]);
  return seePage(record, { page, facts: Object.fromEntries(facts) }, at);
};
const valueOf = (record: DeliveryRecord, name: keyof FactValues) => heldFacts(record.facts)[name]?.value;

const ASKED: DeliveryRequest = { action: 'end', state: 'in-review', by: 'a@b.example' };
const REJECTED: DeliveryRequest = { action: 'launch', state: 'rejected', reason: 'No brief.' };
const LIVE = { stage: 'observing' } as const;
const asked = see(NEVER_SEEN, 'summary', { ...LIVE, request: ASKED, launchControls: [] }, HOUR);

describe('a request that was seen', () => {
  it('is over where the page offers a step again', () => {
    expect(
      valueOf(see(asked, 'summary', { ...LIVE, launchControls: ['end-experiment'] }, 2 * HOUR), 'request'),
    ).toBe(undefined);
  });

  it('is over when the delivery is complete', () => {
    expect(valueOf(see(asked, 'history', { stage: 'complete' }, 2 * HOUR), 'request')).toBe(undefined);
  });

  it('stands where the page says nothing of it, as to those who may not review an approved one', () => {
    expect(valueOf(see(asked, 'summary', { ...LIVE, launchControls: [] }, 2 * HOUR), 'request')).toEqual(
      ASKED,
    );
    expect(valueOf(see(asked, 'history', LIVE, 2 * HOUR), 'request')).toEqual(ASKED);
  });

  it('is over in Draft, but for a rejection, which a draft that misses details does not show', () => {
    const inReview: DeliveryRequest = { action: 'launch', state: 'in-review' };
    const before = (request: DeliveryRequest) => see(NEVER_SEEN, 'summary', { request }, HOUR);

    expect(valueOf(see(before(inReview), 'overview', { stage: 'draft' }, 2 * HOUR), 'request')).toBe(
      undefined,
    );
    expect(valueOf(see(before(REJECTED), 'overview', { stage: 'draft' }, 2 * HOUR), 'request')).toEqual(
      REJECTED,
    );
  });

  it('does not come back from another device that saw it earlier', () => {
    const over = see(asked, 'summary', { stage: 'complete' }, 2 * HOUR);

    expect(valueOf(mergeDeliveries(asked, over), 'request')).toBe(undefined);
    expect(valueOf(mergeDeliveries(over, asked), 'request')).toBe(undefined);
    expect(parseDelivery(over)?.facts.request?.value).toBeNull();
  });

  it('waits since it was seen first in its state, whoever looks', () => {
    const again = see(asked, 'summary', { ...LIVE, request: { ...ASKED, mayApprove: true } }, 3 * HOUR);
    const timedOut = see(again, 'summary', { ...LIVE, request: { ...ASKED, state: 'timed-out' } }, 5 * HOUR);

    expect(again.facts.request?.since).toBe(HOUR);
    expect(timedOut.facts.request?.since).toBe(5 * HOUR);
  });

  it('waits anew once the timeline tells another day of the review, whatever nobody saw between', () => {
    const inReview = (day: string): Partial<FactValues> => ({
      stage: 'review',
      stepDates: { review: day },
      request: { action: 'launch', state: 'in-review' },
    });
    const first = see(NEVER_SEEN, 'summary', inReview('2026-11-20'), HOUR);
    const same = see(first, 'summary', inReview('2026-11-20'), 30 * HOUR);
    const next = see(same, 'summary', inReview('2026-11-22'), 50 * HOUR);

    expect([same.facts.request?.since, same.facts.stage?.since]).toEqual([HOUR, HOUR]);
    expect([next.facts.request?.since, next.facts.stage?.since]).toEqual([50 * HOUR, 50 * HOUR]);
    expect(requestKey(heldFacts(next.facts))).not.toBe(requestKey(heldFacts(same.facts)));
  });
});

describe('a row that tells several stages', () => {
  const row = { slug: 'a', name: 'A' };
  const sighted = (stage: FactValues['stage']) =>
    seePage(
      see(NEVER_SEEN, 'summary', { stage }, HOUR),
      { page: 'home', facts: factsOfRow(row, ['enrolling', 'observing']) },
      2 * HOUR,
    );

  it('leaves the stage that was seen, where it is one of them', () => {
    expect(valueOf(sighted('observing'), 'stage')).toBe('observing');
  });

  it('ends one that is not, and keeps what it may be', () => {
    expect(valueOf(sighted('draft'), 'stage')).toBe(undefined);
    expect(valueOf(sighted('draft'), 'mayBe')).toEqual(['enrolling', 'observing']);
  });
});

describe('which sign-offs are recommended', () => {
  const risks: FactValues['risks'] = { brand: 'yes', ai: 'no' };
  const onSummary = see(
    NEVER_SEEN,
    'summary',
    {
      risks,
      signoffs: { vp: { signed: false, recommended: true }, qa: { signed: false, recommended: false } },
    },
    HOUR,
  );
  const given: FactValues['signoffs'] = { vp: { signed: true }, qa: { signed: false } };

  it('stands where a page shows only which were given', () => {
    const crosses: FactValues['risks'] = { brand: 'yes', ai: 'unreadable' };
    const after = see(onSummary, 'rollout', { risks: crosses, signoffs: given }, 2 * HOUR);
    expect(valueOf(after, 'signoffs')).toEqual({
      vp: { signed: true, recommended: true },
      qa: { signed: false, recommended: false },
    });
  });

  it('is asked anew once the risks are answered otherwise', () => {
    const after = see(onSummary, 'rollout', { risks: { brand: 'no', ai: 'no' }, signoffs: given }, 2 * HOUR);
    expect(valueOf(after, 'signoffs')).toEqual(given);
  });
});

describe('an address of which nothing is known', () => {
  it('is not kept while its page shows nothing either', () => {
    expect(see(NEVER_SEEN, 'summary', {}, HOUR)).toBe(NEVER_SEEN);
    expect(see(NEVER_SEEN, 'summary', { name: 'Pin tab' }, HOUR).lastSeenAt).toBe(HOUR);
  });
});

describe('a cross that stands for "no" and for "not answered"', () => {
  const crosses: FactValues['risks'] = { ai: 'unreadable', brand: 'unreadable', partner: 'yes' };
  const seen = (risks: FactValues['risks']) => see(NEVER_SEEN, 'summary', { risks }, HOUR);

  it('never overwrites an answer that was seen, unless it contradicts it', () => {
    const after = see(seen({ ai: 'no', brand: 'yes' }), 'rollout', { risks: crosses }, 2 * HOUR);

    expect(valueOf(after, 'risks')).toEqual({ ai: 'no', brand: 'unreadable', partner: 'yes' });
  });

  it('is read by the setup issues, where the page lists them', () => {
    const launchErrors = ['Risk Brand: This question may not be blank.'];
    const after = see(NEVER_SEEN, 'rollout', { risks: crosses, launchErrors }, HOUR);

    expect(valueOf(after, 'risks')).toEqual({ ai: 'no', brand: 'unanswered', partner: 'yes' });
  });

  it('stays unreadable when an issue may be of any question', () => {
    const launchErrors = ['Something new: This question may not be blank.'];
    const after = see(NEVER_SEEN, 'rollout', { risks: crosses, launchErrors }, HOUR);

    expect(valueOf(after, 'risks')).toEqual(crosses);
  });
});

describe('a started delivery without a monitoring card', () => {
  it('has no data yet, on a page that would draw it; a draft and other pages say nothing', () => {
    const on = (page: PageKind, stage: FactValues['stage']) =>
      valueOf(see(NEVER_SEEN, page, { stage }, HOUR), 'hasMonitoring');

    expect(on('summary', 'enrolling')).toBe(false);
    expect(on('rollout', 'disabled')).toBe(false);
    expect(on('summary', 'draft')).toBe(undefined);
    expect(on('results', 'enrolling')).toBe(undefined);
  });
});

describe.skipIf(!captures)(`a recorded page${captures ? '' : ` (skipped: ${WHY_SKIPPED})`}`, () => {
  it('shows nothing new when it is read again a moment later, whatever the store did to its first reading', () => {
    const told = recordings.flatMap(({ file, html, url }) => {
      const read = readPage(parsePage(html()), url);
      if (!read) return [];
      const first = seePage(NEVER_SEEN, read, HOUR);
      // As Chromium hands it out: keys in alphabetical order.
      const kept = parseDelivery(JSON.parse(canonicalJson(first)));
      return kept && seePage(kept, read, HOUR + 1000) === kept ? [] : [file];
    });
    expect(told).toEqual([]);
  });
});
