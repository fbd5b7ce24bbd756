import { judgeLink } from './judge/link';
import type { JudgedLink } from './verdict/judged-link';
import { briefRows, listVerdicts } from './verdict/list-verdicts';
import type { LinkRow, LinksContext, LinksReport } from './verdict/verdict';

/**
 * Judges all documentation links of a delivery: each row by itself, then what only the list shows
 * (workflow.md §5.4). Total, like `checkLink`. An unknown delivery type is held to the rule for experiments.
 */
export const checkLinks = (rows: readonly LinkRow[], context: LinksContext = {}): LinksReport => {
  const { parentBrief, documents } = context;
  const judge = ({ kind, url }: LinkRow, hasBrief?: boolean): JudgedLink =>
    judgeLink({ kind, url, context: { hasBrief, parentBrief, documents } });
  const first = rows.map((row) => judge(row));
  const hasBrief = briefRows({ rows, judged: first, context }).length > 0;
  const judged = rows.map((row, at) =>
    row.kind === 'OTHER' ? judge(row, hasBrief) : (first[at] ?? judge(row)),
  );
  const list = { rows, judged, context };
  return {
    rows: judged.map(({ verdict }) => verdict),
    list: listVerdicts(list),
    brief: briefRows(list)[0] ?? null,
  };
};
