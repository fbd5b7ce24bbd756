import { timeAgo } from '@/components/look/time-ago';
import { useNow } from '@/components/live/use-now';
import { t } from '@/platform/words';
import type { PartProps } from '../part-props';

const WORDS = {
  import: {
    done: t('options.youImportedAFile'),
    back: t('options.undoTheImport'),
    undone: t('options.theImportIsUndone'),
    keep: t('options.keepIt'),
  },
  clear: {
    done: t('options.youClearedYourRecords'),
    back: t('options.bringThemBack'),
    undone: t('options.yourRecordsAreBack'),
    keep: t('options.deleteForGood'),
  },
} as const;

/** The way back from the last import or clearing, until the owner gives it up. */
export function UndoLine({ kept: { undoable }, tell }: PartProps) {
  const now = useNow().epochMilliseconds;
  if (!undoable) return null;
  const words = WORDS[undoable.kind];
  return (
    <div className="undo-line">
      <p>{`${words.done} ${timeAgo(undoable.at, now)}.`}</p>
      <p className="actions">
        <button type="button" className="primary" onClick={() => void tell({ type: 'undo' }, words.undone)}>
          {words.back}
        </button>
        <button
          type="button"
          onClick={() => void tell({ type: 'forget-undo' }, t('options.thereIsNoWayBackNow'))}
        >
          {words.keep}
        </button>
      </p>
    </div>
  );
}
