import { describe, expect, it } from 'vitest';
import { checkLinks } from '@/links/check-links';
import type { LinkRow, LinksContext, ListVerdict } from '@/links/verdict/verdict';

const BRIEF = 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE/edit';
const OTHER_BRIEF = 'https://docs.google.com/document/d/1ZbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE/edit';
const TEMPLATE = 'https://docs.google.com/document/d/1_bWn_1y5x1zf6zl7Loj4O1qKnVdxzIMXOawIpf32CsM/edit';
const TICKET = 'https://mozilla-hub.atlassian.net/browse/DO-1';

const found = (
  rows: LinkRow[],
  context?: LinksContext,
): [ListVerdict['code'], ListVerdict['severity'], number[]][] =>
  checkLinks(rows, context).list.map(({ code, severity, rows: at }) => [code, severity, at]);

const codes = (rows: LinkRow[]): string[] => checkLinks(rows).rows.map(({ code }) => code);

describe('a list of links', () => {
  it('with one good brief has nothing to say, and says which row it is', () => {
    const report = checkLinks([
      { kind: 'DS_JIRA', url: TICKET },
      { kind: 'DESIGN_DOC', url: BRIEF },
    ]);

    expect(report.list).toEqual([]);
    expect(report.brief).toBe(1);
    expect(report.rows.map(({ code }) => code)).toEqual(['OK', 'OK']);
  });

  it('without a brief is an error for experiments, holdbacks and Labs, and for a type not known', () => {
    for (const deliveryType of ['experiment', 'holdback', 'labs', undefined] as const) {
      expect(found([], { deliveryType })).toEqual([['BRIEF_MISSING', 'error', []]]);
    }
  });

  it('without a brief is a hint for rollouts, and a warning once someone must sign off', () => {
    expect(found([], { deliveryType: 'rollout' })).toEqual([['BRIEF_MISSING', 'info', []]]);
    expect(found([], { deliveryType: 'rollout', signoffRecommended: true })).toEqual([
      ['BRIEF_MISSING', 'warning', []],
    ]);
  });

  it('points at the row that looks like the missing brief', () => {
    expect(
      found([
        { kind: 'DS_JIRA', url: TICKET },
        { kind: 'DS_JIRA', url: BRIEF },
      ]),
    ).toEqual([['BRIEF_MISSING', 'error', [1]]]);
    expect(found([{ kind: 'OTHER', url: BRIEF }])).toEqual([['BRIEF_MISSING', 'error', [0]]]);
  });

  it('tells a wrong brief from a missing one', () => {
    const report = checkLinks([{ kind: 'DESIGN_DOC', url: TEMPLATE }]);

    expect(report.list.map(({ code }) => code)).toEqual(['BRIEF_INVALID']);
    expect(report.brief).toBeNull();
  });

  it('counts a brief with a warning as a brief', () => {
    expect(checkLinks([{ kind: 'DESIGN_DOC', url: 'https://www.notion.so/brief' }])).toMatchObject({
      list: [],
      brief: 0,
    });
  });

  it('names empty rows, which block launch, and does not take one for a brief', () => {
    expect(found([{ kind: 'DESIGN_DOC', url: ' ' }])).toEqual([
      ['BRIEF_MISSING', 'error', []],
      ['EMPTY_ROW', 'error', [0]],
    ]);
  });

  it('finds the same document under another address, inside a redirect and in another type', () => {
    const wrapped = `https://www.google.com/url?q=${encodeURIComponent(`${BRIEF}?usp=sharing`)}`;

    expect(
      found([
        { kind: 'DESIGN_DOC', url: BRIEF },
        { kind: 'OTHER', url: wrapped },
      ]),
    ).toEqual([['DUPLICATE', 'warning', [0, 1]]]);
  });

  it('finds the same bug and the same ticket in short and long form', () => {
    const rows: LinkRow[] = [
      { kind: 'DESIGN_DOC', url: BRIEF },
      { kind: 'ENG_TICKET', url: 'https://bugzil.la/5' },
      { kind: 'ENG_TICKET', url: 'https://bugzilla.mozilla.org/show_bug.cgi?id=5#c1' },
      { kind: 'DS_JIRA', url: TICKET },
      { kind: 'DS_JIRA', url: 'https://mozilla-hub.atlassian.net/jira/boards/1?selectedIssue=do-1' },
    ];

    expect(found(rows)).toEqual([
      ['DUPLICATE', 'warning', [1, 2]],
      ['DUPLICATE', 'warning', [3, 4]],
    ]);
  });

  it('does not call two empty or two unreadable rows duplicates', () => {
    const rows: LinkRow[] = ['', '', 'TBD', 'TBD'].map((url) => ({ kind: 'OTHER', url }));

    expect(found([{ kind: 'DESIGN_DOC', url: BRIEF }, ...rows])).toEqual([['EMPTY_ROW', 'error', [1, 2]]]);
  });

  it('mentions several briefs, and takes the first', () => {
    const report = checkLinks([
      { kind: 'DESIGN_DOC', url: TEMPLATE },
      { kind: 'DESIGN_DOC', url: OTHER_BRIEF },
      { kind: 'DESIGN_DOC', url: BRIEF },
    ]);

    expect(report.list).toMatchObject([{ code: 'SEVERAL_BRIEFS', severity: 'info', rows: [1, 2] }]);
    expect(report.brief).toBe(1);
  });

  it('says that a clone still has its parent’s brief', () => {
    expect(found([{ kind: 'DESIGN_DOC', url: BRIEF }], { parentBrief: BRIEF })).toEqual([
      ['PARENT_BRIEF', 'warning', [0]],
    ]);
  });

  it('asks about a document among the others only while no row holds a brief', () => {
    expect(codes([{ kind: 'OTHER', url: BRIEF }])).toEqual(['MAYBE_BRIEF']);
    expect(
      codes([
        { kind: 'OTHER', url: BRIEF },
        { kind: 'DESIGN_DOC', url: TEMPLATE },
      ]),
    ).toEqual(['MAYBE_BRIEF', 'BRIEF_IS_TEMPLATE']);
    expect(
      codes([
        { kind: 'OTHER', url: BRIEF },
        { kind: 'DESIGN_DOC', url: OTHER_BRIEF },
      ]),
    ).toEqual(['OK', 'OK']);
  });
});
