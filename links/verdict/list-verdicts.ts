import type { JudgedLink } from './judged-link';
import type { LinkRow, LinksContext, ListVerdict } from './verdict';

/** What is known of a list of links once each was judged by itself. */
export interface JudgedList {
  rows: readonly LinkRow[];
  judged: readonly JudgedLink[];
  context: LinksContext;
}

const rowsWhere = ({ judged }: JudgedList, holds: (link: JudgedLink, row: number) => boolean): number[] =>
  judged.flatMap((link, row) => (holds(link, row) ? [row] : []));

const isEmpty = ({ verdict }: JudgedLink): boolean => verdict.code === 'EMPTY';

/** Rows of the brief's type that serve as one. */
export const briefRows = (list: JudgedList): number[] =>
  rowsWhere(
    list,
    ({ verdict }, row) => list.rows[row]?.kind === 'DESIGN_DOC' && verdict.severity !== 'error',
  );

/** A rollout may do without a brief, unless people who sign off will ask for it (S70, S71). */
const severityOfNoBrief = ({ deliveryType, signoffRecommended }: LinksContext): ListVerdict['severity'] => {
  if (deliveryType !== 'rollout') return 'error';
  return signoffRecommended === true ? 'warning' : 'info';
};

const judgeBriefRows = (list: JudgedList): ListVerdict[] => {
  const briefs = briefRows(list);
  // One document in two rows is a duplicate, not a second brief.
  const different = new Set(briefs.map((row) => list.judged[row]?.key ?? row));
  if (different.size > 1) {
    return [
      { code: 'SEVERAL_BRIEFS', severity: 'info', message: 'More than one brief is linked.', rows: briefs },
    ];
  }
  if (briefs.length > 0) return [];
  const severity = severityOfNoBrief(list.context);
  const wrong = rowsWhere(list, (link, row) => list.rows[row]?.kind === 'DESIGN_DOC' && !isEmpty(link));
  if (wrong.length > 0) {
    return [
      {
        code: 'BRIEF_INVALID',
        severity,
        message: 'The link to the brief does not lead to a brief.',
        rows: wrong,
      },
    ];
  }
  const candidates = rowsWhere(list, ({ verdict }) => verdict.fix?.kind === 'DESIGN_DOC');
  const message =
    candidates.length > 0
      ? 'No brief is linked yet. One of the links looks like it: change its type.'
      : 'No brief is linked yet.';
  return [{ code: 'BRIEF_MISSING', severity, message, rows: candidates }];
};

const judgeDuplicates = (list: JudgedList): ListVerdict[] =>
  [...Map.groupBy(list.judged.keys(), (row) => list.judged[row]?.key)].flatMap(([key, rows]) =>
    key === undefined || rows.length < 2
      ? []
      : [
          {
            code: 'DUPLICATE',
            severity: 'warning',
            message: 'The same link is here twice. Remove the second.',
            rows,
          },
        ],
  );

/** Experimenter saves an empty row, refuses to launch with it, and says so only on the Summary page. */
const judgeEmptyRows = (list: JudgedList): ListVerdict[] => {
  const rows = rowsWhere(list, isEmpty);
  return rows.length === 0
    ? []
    : [
        {
          code: 'EMPTY_ROW',
          severity: 'error',
          message: 'An empty link row blocks launch. Fill it or delete it.',
          rows,
        },
      ];
};

const judgeParentBrief = (list: JudgedList): ListVerdict[] => {
  const rows = rowsWhere(
    list,
    ({ verdict }) => verdict.code === 'PARENT_BRIEF' || verdict.also?.includes('PARENT_BRIEF') === true,
  );
  return rows.length === 0
    ? []
    : [
        {
          code: 'PARENT_BRIEF',
          severity: 'warning',
          message: 'The brief is still that of the experiment you cloned.',
          rows,
        },
      ];
};

/** What only the whole list shows (workflow.md §5.4), the worst first. */
export const listVerdicts = (list: JudgedList): ListVerdict[] => [
  ...judgeBriefRows(list),
  ...judgeEmptyRows(list),
  ...judgeDuplicates(list),
  ...judgeParentBrief(list),
];
