import { t } from '@/platform/words';
import type { ChangeNotice } from './use-change-item';

/** One quiet line that says what was saved, or was not, with the way back. */
export function ChangeNoticeLine({ notice }: { notice: ChangeNotice | undefined }) {
  return (
    <p className="change-notice">
      <output>{notice?.text}</output>
      {notice?.undo && (
        <button type="button" className="quiet" onClick={notice.undo}>
          {t('checklist.undo')}
        </button>
      )}
    </p>
  );
}
