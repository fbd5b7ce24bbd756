import { useId, useState, type FormEvent } from 'react';
import { isFilledIn } from '@/checklist/rules/is-filled-in';
import type { ReportItem } from '@/checklist/report/report';
import { t } from '@/platform/words';
import type { ChangeItem } from './use-change-item';
import { useDraft } from './use-draft';

export const reasonField = (item: string) => `${item}:reason`;

/** Sets an item aside, with the reason that is kept and shown: one of the guide's, or the owner's own. */
export function NotNeededForm({ item, onChange }: { item: ReportItem; onChange: ChangeItem }) {
  const id = useId();
  const [own, setOwn] = useDraft(reasonField(item.id), '');
  const [lacksReason, setLacksReason] = useState(false);
  const setAside = (reason: string) => {
    onChange(item, { state: 'not-needed', reason });
    setOwn('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isFilledIn(own)) setAside(own.trim());
    else setLacksReason(true);
  };
  return (
    <form className="stack" onSubmit={submit}>
      {item.notNeededReasons?.map((reason) => (
        <button key={reason} type="button" className="reason" onClick={() => setAside(reason)}>
          {reason}
        </button>
      ))}
      <label htmlFor={id}>
        {item.notNeededReasons ? t('checklist.anotherReason') : t('checklist.reason')}
      </label>
      <input
        id={id}
        type="text"
        required
        maxLength={300}
        value={own}
        aria-describedby={lacksReason ? `${id}-lack` : undefined}
        onChange={({ target }) => {
          setOwn(target.value);
          setLacksReason(false);
        }}
      />
      {lacksReason && (
        <p id={`${id}-lack`} role="alert" className="muted">
          {t('checklist.sayWhyInAFew')}
        </p>
      )}
      <p className="actions">
        <button type="submit">{t('checklist.setAsNotNeeded')}</button>
      </p>
    </form>
  );
}
