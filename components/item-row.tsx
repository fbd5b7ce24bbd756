import { useId, useState } from 'react';
import type { ReportItem } from '@/checklist/report';
import type { ItemChange } from '@/messages/page-messages';
import { GoLink } from './go-link';
import { ItemDetails } from './item-details';
import { OutcomeIcon } from './outcome-icon';

export type ChangeItem = (item: string, change: ItemChange) => void;

/** One line of the checklist: state, title, what was seen, the link that mends it; details on demand. */
export function ItemRow({ item, onChange }: { item: ReportItem; onChange: ChangeItem }) {
  const [expanded, setExpanded] = useState(false);
  const id = useId();
  return (
    <li className="item" data-item={item.id} data-outcome={item.outcome}>
      <div className="item-lead">
        {item.tickable && item.kind === 'manual' ? (
          <Tick item={item} labelledBy={`${id}-title`} onChange={onChange} />
        ) : (
          <OutcomeIcon item={item} />
        )}
      </div>
      <div className="item-body">
        <h3 id={`${id}-title`}>{item.title}</h3>
        <p className="item-message">{item.message}</p>
        {item.tickable && item.kind === 'both' && (
          <label className="item-tick">
            <Tick item={item} labelledBy={`${id}-tick ${id}-title`} onChange={onChange} />
            <span id={`${id}-tick`}>My part is done</span>
          </label>
        )}
        <p className="item-actions">
          {item.fix && <GoLink url={item.fix.url} className="item-fix">{item.fix.label}</GoLink>}
          <button
            type="button" className="quiet" aria-expanded={expanded} aria-controls={`${id}-details`}
            aria-describedby={`${id}-title`} onClick={() => setExpanded(!expanded)}
          >
            {expanded ? 'Less' : 'More'}
          </button>
        </p>
        <div id={`${id}-details`} hidden={!expanded}>
          {expanded && <ItemDetails item={item} onChange={onChange} />}
        </div>
      </div>
    </li>
  );
}

function Tick({ item, labelledBy, onChange }: { item: ReportItem; labelledBy: string; onChange: ChangeItem }) {
  const isDone = item.progress?.state === 'done';
  return (
    <input
      type="checkbox" checked={isDone} aria-labelledby={labelledBy}
      onChange={() => onChange(item.id, { state: isDone ? 'open' : 'done' })}
    />
  );
}
