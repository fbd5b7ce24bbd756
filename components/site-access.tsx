import { usePermission } from './ask/use-permission';
import { HOST_PATTERNS } from '@/platform/hosts';

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
        <strong>Preflight may not read Experimenter.</strong>
      </p>
      <p>
        Your browser has its site access switched off, so no page is checked. It reads Experimenter only, and
        sends nothing.
      </p>
      <p>
        <button type="button" className="primary" onClick={() => void ask()}>
          Allow on Experimenter
        </button>
      </p>
    </div>
  );
}
