import { useId, type FormEvent } from 'react';
import type { ReportItem } from '@/checklist/report/report';
import { t } from '@/platform/words';
import type { ChangeItem } from './use-change-item';
import { useDraft } from './use-draft';
import { useVerdict } from '../ask/use-verdict';
import { useDebounced } from '../ask/use-debounced';
import { VerdictWords } from '../look/verdict-words';

/** Not to judge half-typed words, in ms. */
const TYPING_PAUSE_MS = 250;

/** What is kept of the fields of an item, by field. */
export const noteFields = ({ id, progress }: ReportItem) => ({
  [`${id}:note`]: progress?.note ?? '',
  [`${id}:evidence`]: progress?.evidence ?? '',
});

/**
 * The owner's own words about an item, and a link that shows it; the link is judged as it is typed, never
 * refused.
 */
export function NoteForm({ item, onChange }: { item: ReportItem; onChange: ChangeItem }) {
  const id = useId();
  const [note, setNote] = useDraft(`${item.id}:note`, item.progress?.note ?? '');
  const [evidence, setEvidence] = useDraft(`${item.id}:evidence`, item.progress?.evidence ?? '');
  const judged = useDebounced(evidence, TYPING_PAUSE_MS).trim();
  const verdict = useVerdict(judged);
  const fixed = verdict?.fix?.url;
  const save = (event: FormEvent) => {
    event.preventDefault();
    onChange(item, { note: note.trim(), evidence: evidence.trim() });
  };
  return (
    <form className="stack" onSubmit={save}>
      <label htmlFor={`${id}-note`}>{t('checklist.note')}</label>
      <textarea
        id={`${id}-note`}
        rows={2}
        maxLength={1000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <label htmlFor={`${id}-evidence`}>{t('checklist.linkThatShowsIt')}</label>
      <input
        id={`${id}-evidence`}
        type="text"
        inputMode="url"
        maxLength={500}
        spellCheck={false}
        autoComplete="off"
        value={evidence}
        aria-describedby={`${id}-verdict`}
        onChange={({ target }) => setEvidence(target.value)}
      />
      <output id={`${id}-verdict`}>{verdict && <VerdictWords verdict={verdict} />}</output>
      <p className="actions">
        <button type="submit">{t('checklist.save')}</button>
        {fixed !== undefined && (
          <button type="button" onClick={() => setEvidence(fixed)}>
            {t('checklist.fixLink')}
          </button>
        )}
      </p>
    </form>
  );
}
