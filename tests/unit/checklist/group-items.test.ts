import { describe, expect, it } from 'vitest';
import { checksOf } from '@/checklist/report/checks-of';
import { groupItems } from '@/checklist/report/group-items';
import { oldestSeen } from '@/checklist/report/oldest-seen';
import type { Outcome, ReportItem } from '@/checklist/report/report';

const item = (id: string, outcome: Outcome, seen?: ReportItem['seen']): ReportItem => ({
  id,
  title: id,
  why: '',
  kind: 'manual',
  outcome,
  message: '',
  tickable: true,
  ...(seen && { seen }),
});
const ids = (items: ReportItem[]) => items.map(({ id }) => id);

describe('the headings of the panel', () => {
  it('puts what is wrong first, then what is to do, then what is worth knowing or not known', () => {
    const open = [
      item('a', 'todo'),
      item('b', 'problem'),
      item('c', 'unknown'),
      item('d', 'info'),
      item('e', 'problem'),
    ];
    const { problems, todos, notes } = groupItems(open);
    expect([ids(problems), ids(todos), ids(notes)]).toEqual([['b', 'e'], ['a'], ['c', 'd']]);
  });
});

describe('the checks of whoever looks', () => {
  const owners = { open: [item('a', 'todo'), item('b', 'problem')], closed: [item('c', 'done')] };

  it('are the owner’s items, problems first', () => {
    const { open, closed } = checksOf(owners);
    expect([ids(open), ids(closed)]).toEqual([['b', 'a'], ['c']]);
  });

  it('are a reviewer’s findings and looks where a request is to be answered', () => {
    const review = {
      asks: '',
      findings: [item('f', 'unknown'), item('g', 'problem')],
      looks: [item('l', 'done'), item('m', 'todo'), item('n', 'not-needed')],
      first: [],
      links: [],
    };
    const { open, closed } = checksOf({ ...owners, review });
    expect([ids(open), ids(closed)]).toEqual([
      ['g', 'f', 'm'],
      ['l', 'n'],
    ]);
  });
});

describe('how fresh a report is', () => {
  it('is as old as the oldest fact behind it, open or closed', () => {
    const open = [item('a', 'problem', { at: 300, page: 'summary' }), item('b', 'todo')];
    const closed = [item('c', 'done', { at: 200, page: 'overview' })];
    expect(oldestSeen({ open, closed })).toEqual({ at: 200, page: 'overview' });
  });

  it('is not known while nothing was seen', () => {
    expect(oldestSeen({ open: [item('a', 'todo')], closed: [] })).toBeUndefined();
  });
});
