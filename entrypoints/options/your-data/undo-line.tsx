import { timeAgo } from '@/components/look/time-ago';
import { useNow } from '@/components/live/use-now';
import type { PartProps } from '../part-props';

const WORDS = {
  import: {
    done: 'You imported a file',
    back: 'Undo the import',
    undone: 'The import is undone.',
    keep: 'Keep it',
  },
  clear: {
    done: 'You cleared your records',
    back: 'Bring them back',
    undone: 'Your records are back.',
    keep: 'Delete for good',
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
        <button type="button" onClick={() => void tell({ type: 'forget-undo' }, 'There is no way back now.')}>
          {words.keep}
        </button>
      </p>
    </div>
  );
}
