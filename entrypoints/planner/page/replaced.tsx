import { t } from '@/platform/words';
import type { PlanInHand } from '../use-plan';

/** What was put in the place of a plan, and the way back. */
export function Replaced({ said, undo }: Pick<PlanInHand, 'said' | 'undo'>) {
  return (
    <div className="said" role="status">
      {said && (
        <>
          {said}{' '}
          <button type="button" className="quiet" onClick={undo}>
            {t('planner.undo')}
          </button>
        </>
      )}
    </div>
  );
}
