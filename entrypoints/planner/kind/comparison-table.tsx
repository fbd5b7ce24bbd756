import type { Guide } from '@/guide/schema';
import type { Kind } from '@/planner/kind/answers';
import { comparisonOf } from '@/planner/kind/comparison';
import { KIND_ADVICE } from '@/planner/kind/kind-advice';
import { t } from '@/platform/words';

/** The columns that an answer stands for: of a small experiment first, both it and the holdback after it. */
const columnsOf = (kind: Kind | null): readonly (string | null)[] => {
  if (kind === null) return [];
  return kind === 'small-first' ? ['experiment', 'holdback'] : [KIND_ADVICE[kind].column];
};

/** The guide's table. What a row is about stands above its cells, so that three columns fit on a phone too. */
export function ComparisonTable({ guide, kind }: { guide: Guide; kind: Kind | null }) {
  const { columns, rows } = comparisonOf(guide);
  const chosen = columnsOf(kind);
  const markOf = (id: string) => (chosen.includes(id) ? '' : undefined);
  return (
    <table className="comparison">
      <caption>{t('planner.whenToUseWhatTheGuidesTable')}</caption>
      <thead>
        <tr>
          {columns.map(({ id, title }) => (
            <th key={id} scope="col" data-chosen={markOf(id)}>
              {title}
              {chosen.includes(id) && <span className="chosen-mark">{t('planner.yourAnswer')}</span>}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ label, cells }) => (
        <tbody key={label}>
          <tr className="comparison-label">
            <th scope="rowgroup" colSpan={columns.length}>
              {label}
            </th>
          </tr>
          <tr>
            {columns.map(({ id }, index) => (
              <td key={id} data-chosen={markOf(id)}>
                {cells[index]}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}
