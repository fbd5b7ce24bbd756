import * as fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { evaluate } from '@/checklist/evaluate/evaluate';
import type { Progress, Report } from '@/checklist/report/report';
import { badgeOf } from '@/checklist/words/badge';
import { Findings } from '@/entrypoints/panel/review/findings';
import { REQUEST_STATES } from '@/experimenter/page-facts';
import { builtInGuide } from '@/guide/guide';
import { DELIVERY_TYPES, REQUEST_ACTIONS, STAGES } from '@/guide/vocabulary';
import { pillView } from '@/messages/pill-view';
import { standingOf } from '@/records/read/standing-of';
import { seenFacts } from './seen-facts';
import { someFacts } from './some-facts';

const NOW = Date.UTC(2026, 10, 22, 12);
const tick = { state: 'done', at: 1, device: 'a' } as const;

const someDelivery = fc.record({
  stage: fc.constantFrom(...STAGES),
  deliveryType: fc.constantFrom(...DELIVERY_TYPES),
  facts: someFacts,
  request: fc.option(
    fc.record({
      action: fc.constantFrom(...REQUEST_ACTIONS),
      state: fc.constantFrom(...REQUEST_STATES),
      mayApprove: fc.constant(true as const),
    }),
    { nil: undefined },
  ),
  archived: fc.constantFrom(false, false, false, true),
  ticked: fc.subarray(builtInGuide.items.map(({ id }) => id)),
});

/** What the panel's own heading counts: `2 warnings`; the reviewer's heading where a request is to be answered. */
function headingOf(report: Report): string {
  const drawn = renderToStaticMarkup(createElement(Findings, { report }));
  return /What was found<span class="count">([^<]*)</.exec(drawn)?.[1] ?? '';
}

/** As words: how many problems of either severity these lines hold. */
function countedByHand(lines: Report['open']): string {
  const of = (severity: string, noun: string) => {
    const count = lines.filter((line) => line.outcome === 'problem' && line.severity === severity).length;
    return count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`];
  };
  return [...of('error', 'error'), ...of('warning', 'warning')].join(', ');
}

describe('what was found', () => {
  it('is one count in the same words on pill, badge, list row and panel, whatever is seen and ticked', () => {
    let reviews = 0;
    fc.assert(
      fc.property(someDelivery, ({ stage, deliveryType, facts: some, request, archived, ticked }) => {
        const facts = seenFacts({
          ...some,
          name: 'Pin tab',
          stage,
          deliveryType,
          archived,
          ...(request && { request }),
        });
        const progress: Progress = Object.fromEntries(ticked.map((id) => [id, tick]));
        const given = { person: {}, guide: builtInGuide, now: NOW };
        const report = evaluate({ slug: 'pin-tab', facts, progress, ...given });
        if (!report) throw new Error('The stage is known, so there is a report');
        const pill = pillView(report);
        const badge = badgeOf(report);
        const { counts } = standingOf({ slug: 'pin-tab', facts, progress }, given);
        const total = (counts?.errors ?? 0) + (counts?.warnings ?? 0);
        const { review, open } = report;
        // Beyond eight lines the list is cut, and its heading with it.
        const isWhole = review !== undefined || open.length < 8;
        reviews += review ? 1 : 0;
        expect(badge.title).toBe(
          archived ? 'Pin tab: archived' : `Pin tab: ${pill.worstWords || 'no problem seen'}`,
        );
        expect(badge.text).toBe(total === 0 ? '' : String(total));
        expect(pill.title).toBe(badge.title);
        expect(pill.worst === 'error').toBe((counts?.errors ?? 0) > 0);
        expect({
          inHeading: review ? headingOf(report) : pill.worstWords,
          inLines: isWhole ? countedByHand(review?.findings ?? open) : pill.worstWords,
        }).toEqual({ inHeading: pill.worstWords, inLines: pill.worstWords });
      }),
      { numRuns: 200 },
    );
    expect(reviews).toBeGreaterThan(15);
  });
});
