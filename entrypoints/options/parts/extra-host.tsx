import { useMemo } from 'react';
import { usePermission } from '@/components/ask/use-permission';
import { hostPattern } from '@/platform/hosts';
import { t } from '@/platform/words';

interface ExtraHostProps {
  origin: string;
  /** Absent where a policy set it. */
  onRemove?: () => void;
}

/** One further Experimenter. Settings travel between devices, the browser's permission does not. */
export function ExtraHost({ origin, onRemove }: ExtraHostProps) {
  const wanted = useMemo(
    () => ({ permissions: ['scripting' as const], origins: [hostPattern(origin)] }),
    [origin],
  );
  const { granted, ask } = usePermission(wanted);
  return (
    <li className="extra-host">
      <span>{origin}</span>
      {granted === false && (
        <span className="muted">
          {t('options.yourBrowserDoesNotAllow')}{' '}
          <button
            type="button"
            className="quiet"
            aria-label={t('options.allowOrigin', { origin })}
            onClick={() => void ask()}
          >
            {t('options.allow')}
          </button>
        </span>
      )}
      {onRemove && (
        <button
          type="button"
          className="quiet"
          aria-label={t('options.removeOrigin', { origin })}
          onClick={onRemove}
        >
          {t('options.remove')}
        </button>
      )}
    </li>
  );
}
