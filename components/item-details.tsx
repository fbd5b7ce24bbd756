import { useId, useState, type FormEvent } from 'react';
import type { ReportItem } from '@/checklist/report';
import { GoLink } from './go-link';
import type { ChangeItem } from './item-row';
import { timeAgo } from './time-ago';

/** Why the item is there, the guide's page on it, the owner's own note and evidence, and the way out of it. */
export function ItemDetails({ item, onChange }: { item: ReportItem; onChange: ChangeItem }) {
  return (
    <div className="item-details">
      <p>{item.why}</p>
      {item.link && <p><GoLink url={item.link.url}>{item.link.label}</GoLink></p>}
      {item.seen && <p className="muted">{`As seen on ${item.seen.page} ${timeAgo(item.seen.at, Date.now())}.`}</p>}
      {item.progress?.by && <p className="muted">{`Ticked by ${item.progress.by}.`}</p>}
      <NoteForm item={item} onChange={onChange} />
      <NotNeeded item={item} onChange={onChange} />
    </div>
  );
}

function NoteForm({ item, onChange }: { item: ReportItem; onChange: ChangeItem }) {
  const id = useId();
  const [note, setNote] = useState(item.progress?.note ?? '');
  const [evidence, setEvidence] = useState(item.progress?.evidence ?? '');
  const save = (event: FormEvent) => {
    event.preventDefault();
    onChange(item.id, { note: note.trim(), evidence: evidence.trim() });
  };
  return (
    <form className="stack" onSubmit={save}>
      <label htmlFor={`${id}-note`}>Note</label>
      <textarea id={`${id}-note`} rows={2} maxLength={1000} value={note} onChange={(e) => setNote(e.target.value)} />
      <label htmlFor={`${id}-evidence`}>Link that shows it</label>
      <input id={`${id}-evidence`} type="text" maxLength={500} value={evidence} onChange={(e) => setEvidence(e.target.value)} />
      <button type="submit">Save note</button>
    </form>
  );
}

function NotNeeded({ item, onChange }: { item: ReportItem; onChange: ChangeItem }) {
  const id = useId();
  const [reason, setReason] = useState('');
  if (item.outcome === 'not-needed') {
    return (
      <p>
        {`Not needed: ${item.progress?.reason ?? 'no reason given'} `}
        <button type="button" className="quiet" onClick={() => onChange(item.id, { state: 'open' })}>Needed after all</button>
      </p>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) onChange(item.id, { state: 'not-needed', reason: reason.trim() });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <label htmlFor={id}>Not needed because…</label>
      <input id={id} type="text" required maxLength={300} value={reason} onChange={(e) => setReason(e.target.value)} />
      <button type="submit">Set as not needed</button>
    </form>
  );
}
