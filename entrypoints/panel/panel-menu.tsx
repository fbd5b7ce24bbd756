import { useRef } from 'react';
import type { ShownReport } from '@/components/live/use-live-report';
import type { FromPage } from '@/messages/page-messages';
import { browser } from '@/platform/browser';
import { t } from '@/platform/words';

/** Where the pill is shown. What is hidden here comes back here, or in the settings. */
export function PanelMenu({ shown: { settings, delivery } }: { shown: ShownReport }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const { everywhere, deliveries } = settings.pillHidden;
  const isHere = deliveries.includes(delivery.key);
  const hide = (key: string | null, hidden: boolean) => {
    const message: FromPage = { type: 'hide-pill', key, hidden };
    void browser.runtime.sendMessage(message);
    if (menu.current) menu.current.open = false;
  };
  return (
    <details className="panel-menu" ref={menu}>
      <summary aria-label={t('panel.thePill')}>⋯</summary>
      <div>
        {!everywhere && (
          <button type="button" className="quiet" onClick={() => hide(delivery.key, !isHere)}>
            {isHere ? t('panel.showThePillOnThisDelivery') : t('panel.hideThePillOnThisDelivery')}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => hide(null, !everywhere)}>
          {everywhere ? t('panel.showThePillAgain') : t('panel.hideThePillEverywhere')}
        </button>
      </div>
    </details>
  );
}
