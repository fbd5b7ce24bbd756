import { useId } from 'react';
import type { ReportItem } from '@/checklist/report/report';
import { ItemRow } from './item-row';
import type { ChangeItem } from './use-change-item';

interface ItemGroupProps {
  title: string;
  items: readonly ReportItem[];
  onChange: ChangeItem;
}

/** Items under a heading that counts them; nothing where there is none. */
export function ItemGroup({ title, items, onChange }: ItemGroupProps) {
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
