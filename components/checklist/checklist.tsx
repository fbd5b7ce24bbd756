import { useRef } from 'react';
import { nothingOpen } from '@/checklist/words/nothing-open';
import { groupItems } from '@/checklist/report/group-items';
import type { Report } from '@/checklist/report/report';
import { t } from '@/platform/words';
import { ItemGroup } from './item-group';
import { ItemRow } from './item-row';
import type { ChangeItem } from './use-change-item';
import { useSettle } from './use-settle';

/** The open items under their headings, problems first, and the finished ones folded below. */
export function Checklist({ report, onChange }: { report: Report; onChange: ChangeItem }) {
  const { open, closed } = report;
  const root = useRef<HTMLDivElement>(null);
  const remember = useSettle(root, open.map(({ id }) => id).join(' '));
  const { problems, todos, notes } = groupItems(open);
  const change: ChangeItem = (item, made) => {
    remember(item.id);
    onChange(item, made);
  };
  return (
    <div className="checklist" ref={root}>
      {open.length === 0 && <AllDone report={report} />}
      <ItemGroup title={t('checklist.problems')} items={problems} onChange={change} />
      <ItemGroup title={t('checklist.toDo')} items={todos} onChange={change} />
      <ItemGroup title={t('checklist.notes')} items={notes} onChange={change} />
      {closed.length > 0 && (
        <details className="closed">
          <summary>{t('checklist.countDoneOrNotNeeded', { count: closed.length })}</summary>
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

function AllDone({ report: { archived, counts } }: { report: Report }) {
  return <p className="all-done">{nothingOpen(counts.total, archived)}</p>;
}
