import { usePermission } from './ask/use-permission';
import { HOST_PATTERNS } from '@/platform/hosts';
import { t } from '@/platform/words';

const ON_EXPERIMENTER = { origins: HOST_PATTERNS };

/**
 * Says that the browser keeps Preflight from Experimenter, and asks for it back. Either browser lets its user
 * withdraw site access at any time; everything else in the popup works without.
 */
export function SiteAccess() {
  const { granted, ask } = usePermission(ON_EXPERIMENTER);
  if (granted !== false) return null;
  return (
    <div className="site-access" role="alert">
      <p>
        <strong>{t('shared.preflightMayNotReadExperimenter')}</strong>
      </p>
      <p>{t('shared.siteAccessIsSwitchedOff')}</p>
      <p>
        <button type="button" className="primary" onClick={() => void ask()}>
          {t('shared.allowOnExperimenter')}
        </button>
      </p>
    </div>
  );
}
