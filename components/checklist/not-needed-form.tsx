import { useId, useState, type FormEvent } from 'react';
import type { ReportItem } from '@/checklist/report/report';
import type { ChangeItem } from './use-change-item';

/** Sets an item aside, with the reason that is kept and shown: one of the guide's, or the owner's own. */
export function NotNeededForm({ item, onChange }: { item: ReportItem; onChange: ChangeItem }) {
  const id = useId();
  const [own, setOwn] = useState('');
  const setAside = (reason: string) => onChange(item, { state: 'not-needed', reason });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (own.trim()) setAside(own.trim());
  };
  return (
    <form className="stack" onSubmit={submit}>
      {item.notNeededReasons?.map((reason) => (
        <button key={reason} type="button" className="reason" onClick={() => setAside(reason)}>
          {reason}
        </button>
      ))}
      <label htmlFor={id}>{item.notNeededReasons ? 'Another reason' : 'Reason'}</label>
      <input
        id={id}
        type="text"
        required
        maxLength={300}
        value={own}
        onChange={({ target }) => setOwn(target.value)}
      />
      <p className="actions">
        <button type="submit">Set as not needed</button>
      </p>
    </form>
  );
}
