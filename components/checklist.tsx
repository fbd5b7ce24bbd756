import type { Report } from '@/checklist/report';
import { ItemRow, type ChangeItem } from './item-row';

/** The open items, worst first, and the finished ones folded below. */
export function Checklist({ report, onChange }: { report: Report; onChange: ChangeItem }) {
  return (
    <>
      {report.open.length === 0 ? (
        <p className="all-done">Nothing is open at this stage.</p>
      ) : (
        <ul className="items" aria-label="Open items">
          {report.open.map((item) => <ItemRow key={item.id} item={item} onChange={onChange} />)}
        </ul>
      )}
      {report.closed.length > 0 && (
        <details className="closed">
          <summary>{`${report.closed.length} done or not needed`}</summary>
          <ul className="items">
            {report.closed.map((item) => <ItemRow key={item.id} item={item} onChange={onChange} />)}
          </ul>
        </details>
      )}
    </>
  );
}
