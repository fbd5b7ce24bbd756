import { useId, useRef } from 'react';
import { groupItems } from '@/checklist/report/group-items';
import type { Report, ReportItem } from '@/checklist/report/report';
import { ItemRow } from './item-row';
import type { ChangeItem } from './use-change-item';
import { useSettle } from './use-settle';

/** The open items under their headings, problems first, and the finished ones folded below. */
export function Checklist({ report, onChange }: { report: Report; onChange: ChangeItem }) {
  const { open, closed, counts } = report;
  const root = useRef<HTMLDivElement>(null);
  const remember = useSettle(root, open.map(({ id }) => id).join(' '));
  const { problems, todos, notes } = groupItems(open);
  const change: ChangeItem = (item, made) => {
    remember(item.id);
    onChange(item, made);
  };
  return (
    <div className="checklist" ref={root}>
      {open.length === 0 && <AllDone total={counts.total} />}
      <Group title="Problems" items={problems} onChange={change} />
      <Group title="To do" items={todos} onChange={change} />
      <Group title="Notes" items={notes} onChange={change} />
      {closed.length > 0 && (
        <details className="closed">
          <summary>{`${closed.length} done or not needed`}</summary>
          <ul className="items">
            {closed.map((item) => (
              <ItemRow key={item.id} item={item} onChange={change} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Group({ title, items, onChange }: { title: string; items: ReportItem[]; onChange: ChangeItem }) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section className="group" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        <span className="count">{items.length}</span>
      </h2>
      <ul className="items">
        {items.map((item) => (
          <ItemRow key={item.id} item={item} onChange={onChange} />
        ))}
      </ul>
    </section>
  );
}

function AllDone({ total }: { total: number }) {
  return (
    <p className="all-done">{total === 0 ? 'Nothing is asked at this stage.' : 'All done at this stage.'}</p>
  );
}
