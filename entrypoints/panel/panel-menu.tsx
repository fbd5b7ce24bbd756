import { useRef, type KeyboardEvent } from 'react';
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
  /** The first Escape closes the menu alone; the next one is the panel's. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    event.stopPropagation();
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    // Escape is a shortcut for the summary, which is there for everybody.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details className="panel-menu" ref={menu} onKeyDown={onKeyDown}>
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
