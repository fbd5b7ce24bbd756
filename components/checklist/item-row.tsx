import { useId, useState } from 'react';
import type { ReportItem } from '@/checklist/report/report';
import { GoLink } from '../go-link';
import { PlannerOffer } from '@/components/planner/planner-offer';
import { t } from '@/platform/words';
import { ItemDetails } from './item-details';
import { ItemParts } from './item-parts';
import { ItemRecord } from './item-record';
import { OutcomeIcon } from '../look/outcome-icon';
import type { ChangeItem } from './use-change-item';

interface ItemProps {
  item: ReportItem;
  onChange: ChangeItem;
}

/** One line of the checklist: state, title, what was seen, the link that mends it; details on demand. */
export function ItemRow({ item, onChange }: ItemProps) {
  const [expanded, setExpanded] = useState(false);
  const id = useId();
  const hasOwnPart = item.tickable && item.kind === 'both';
  // Who ticked it, and when, says more than that it was ticked.
  const isTicked = item.outcome === 'done' && item.progress?.state === 'done' && !item.confirm;
  const ownPart = hasOwnPart ? (item.tick ?? t('checklist.myPartIsDone')) : item.confirm;
  return (
    <li className="item" data-item={item.id} data-outcome={item.outcome} data-severity={item.severity}>
      <div className="item-lead">
        {item.tickable && item.kind === 'manual' && item.outcome !== 'not-needed' ? (
          <label htmlFor={`${id}-box`}>
            <Tick id={`${id}-box`} item={item} labelledBy={`${id}-title`} onChange={onChange} />
          </label>
        ) : (
          <OutcomeIcon item={item} />
        )}
      </div>
      <div className="item-body">
        <h3 id={`${id}-title`}>{item.title}</h3>
        {!isTicked && <p className="item-message">{item.message}</p>}
        {item.parts && <ItemParts parts={item.parts} label={item.title} onChange={onChange} />}
        {ownPart && (
          <label className="item-tick" htmlFor={`${id}-box`}>
            <Tick id={`${id}-box`} item={item} labelledBy={`${id}-tick ${id}-title`} onChange={onChange} />
            <span id={`${id}-tick`}>{ownPart}</span>
          </label>
        )}
        <ItemRecord item={item} />
        <p className="item-actions">
          {item.fix && (
            <GoLink url={item.fix.url} className="item-fix">
              {item.fix.label}
            </GoLink>
          )}
          {item.outcome !== 'done' && item.outcome !== 'not-needed' && <PlannerOffer item={item.id} />}
          {item.outcome === 'not-needed' && (
            <button type="button" className="quiet" onClick={() => onChange(item, { state: 'open' })}>
              {t('checklist.neededAfterAll')}
            </button>
          )}
          <button
            type="button"
            className="quiet"
            aria-expanded={expanded}
            aria-controls={`${id}-details`}
            aria-describedby={`${id}-title`}
            onClick={() => setExpanded(!expanded)}
          >
            {expanded ? t('checklist.less') : t('checklist.more')}
          </button>
        </p>
        <div id={`${id}-details`} hidden={!expanded}>
          {expanded && <ItemDetails item={item} onChange={onChange} />}
        </div>
      </div>
    </li>
  );
}

function Tick({ id, item, labelledBy, onChange }: ItemProps & { id?: string; labelledBy: string }) {
  // A tick that was given for something else does not show: it is asked for anew.
  const isOpen = ['todo', 'info', 'problem'].includes(item.outcome);
  const isDone = item.progress?.state === 'done' && !isOpen;
  return (
    <input
      id={id}
      type="checkbox"
      checked={isDone}
      aria-labelledby={labelledBy}
      onChange={() => onChange(item, { state: isDone ? 'open' : 'done' })}
    />
  );
}
