import type { ReportPart } from '@/checklist/report';
import type { ChangeItem } from './use-change-item';

interface ItemPartsProps {
  parts: readonly ReportPart[];
  /** The item that they are parts of. */
  label: string;
  onChange: ChangeItem;
}

/** The parts of an item, such as branches, each with its own tick. All ticked is the item done. */
export function ItemParts({ parts, label, onChange }: ItemPartsProps) {
  if (parts.length === 0) return null;
  return (
    <ul className="item-parts" aria-label={label}>
      {parts.map(({ id, label: name, done }) => (
        <li key={id}>
          <label className="item-tick">
            <input
              type="checkbox" checked={done}
              onChange={() => onChange({ id, progress: { state: done ? 'done' : 'open' } }, { state: done ? 'open' : 'done' })}
            />
            <span>{name}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
