import { useEffect, useState } from 'react';
import { GoLink } from '@/components/go-link';
import type { FromPage } from '@/messages/page-messages';
import { browser } from '@/platform/browser';
import { CHANGES } from '@/platform/changes';
import { CHANGES_PAGE } from '@/platform/project';
import { t } from '@/platform/words';

const SEEN: FromPage = { type: 'news-seen' };

/** A frame that waits out of sight is drawn too, so only the owner's hand in it says that they are here. */
const SIGNS_OF_THE_OWNER = ['pointermove', 'pointerdown', 'keydown'] as const;

const markSeen = () => void browser.runtime.sendMessage(SEEN).catch(() => {});

/** What an update changed, in one line: in the panel that is used first after it, and in none that is opened later. */
export function NewsLine({ version }: { version: string }) {
  const [shown, setShown] = useState(version);
  if (version !== '' && version !== shown) setShown(version);
  const change = CHANGES.find((each) => each.version === shown);
  useEffect(() => {
    if (!change) return undefined;
    const stop = new AbortController();
    const once = () => {
      stop.abort();
      markSeen();
    };
    for (const sign of SIGNS_OF_THE_OWNER) addEventListener(sign, once, { signal: stop.signal });
    return () => stop.abort();
  }, [change]);
  if (!change) return null;
  return (
    <p className="news">
      {`${t(change.line)} `}
      <GoLink url={CHANGES_PAGE}>{t('panel.whatChanged')}</GoLink>
    </p>
  );
}
