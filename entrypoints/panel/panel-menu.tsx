import { useRef } from 'react';
import type { ShownReport } from '@/components/live/use-live-report';
import type { FromPage } from '@/messages/page-messages';
import { browser } from '@/platform/browser';
import type { Settings } from '@/records/kept/settings-record';

/** Where the pill is shown. What is hidden here comes back here, or in the settings. */
export function PanelMenu({ shown: { settings, delivery } }: { shown: ShownReport }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const { pillHidden } = settings;
  const { everywhere, deliveries } = pillHidden;
  const isHere = deliveries.includes(delivery.key);
  const change = (next: Partial<Settings['pillHidden']>) => {
    const message: FromPage = { type: 'change-settings', change: { pillHidden: { ...pillHidden, ...next } } };
    void browser.runtime.sendMessage(message);
    if (menu.current) menu.current.open = false;
  };
  const others = deliveries.filter((key) => key !== delivery.key);
  return (
    <details className="panel-menu" ref={menu}>
      <summary aria-label="The pill">⋯</summary>
      <div>
        {!everywhere && (
          <button
            type="button"
            className="quiet"
            onClick={() => change({ deliveries: isHere ? others : [...others, delivery.key] })}
          >
            {isHere ? 'Show the pill on this delivery' : 'Hide the pill on this delivery'}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => change({ everywhere: !everywhere })}>
          {everywhere ? 'Show the pill again' : 'Hide the pill everywhere'}
        </button>
      </div>
    </details>
  );
}
