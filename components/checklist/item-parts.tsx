import type { ReportPart } from '@/checklist/report/report';
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
      {parts.map((part) => (
        <Part key={part.id} part={part} onChange={onChange} />
      ))}
    </ul>
  );
}

function Part({ part: { id, label, done }, onChange }: { part: ReportPart; onChange: ChangeItem }) {
  const [state, next] = done ? (['done', 'open'] as const) : (['open', 'done'] as const);
  const change = () => onChange({ id, progress: { state } }, { state: next });
  return (
    <li>
      <label className="item-tick">
        <input type="checkbox" checked={done} onChange={change} />
        <span>{label}</span>
      </label>
    </li>
  );
}
