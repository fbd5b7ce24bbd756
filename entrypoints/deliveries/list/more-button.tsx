import { t } from '@/platform/words';

/** Draws more rows; says how many there are. */
export function MoreButton({ rest, more }: { rest: number; more: () => void }) {
  if (rest === 0) return null;
  return (
    <p className="more">
      <button type="button" onClick={more}>
        {t('deliveries.showMoreRestLeft', { rest })}
      </button>
    </p>
  );
}
