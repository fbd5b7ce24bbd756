import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemAfter } from '@/checklist/report/problem-after';
import type { Report, ReportItem } from '@/checklist/report/report';
import { reportOn } from './report-on';

const seen = reportOn({ stage: 'draft' });
if (!seen) throw new Error('A draft has a report.');
const [sample] = seen.open;

/** A list of items, each a problem that can be mended, one that cannot, or no problem. */
const someItems = fc
  .array(fc.constantFrom('mendable', 'unmendable', 'todo'), { maxLength: 8 })
  .map((kinds) =>
    kinds.map((kind, index): ReportItem => ({
      ...(sample as ReportItem),
      id: `item-${index}`,
      outcome: kind === 'todo' ? 'todo' : 'problem',
      fix: kind === 'unmendable' ? undefined : { label: 'Fix', url: `https://example.org/${index}` },
    })),
  );
const reportWith = (open: ReportItem[]): Report => ({ ...seen, open });

describe('the next problem', () => {
  it('leads through every problem that can be mended, in order, and round again', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        const wanted = items.filter(({ outcome, fix }) => outcome === 'problem' && fix).map(({ id }) => id);
        const gone: string[] = [];
        let last: string | undefined;
        for (let step = 0; step < wanted.length * 2; step += 1) {
          last = problemAfter(reportWith(items), last)?.id;
          gone.push(last ?? 'none');
        }
        expect(gone).toEqual([...wanted, ...wanted]);
      }),
    );
  });

  it('is none where there is none, whatever was led to before', () => {
    expect(problemAfter(reportWith([]), 'item-1')).toBeUndefined();
  });
});
