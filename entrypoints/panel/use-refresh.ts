import { useEffect, useState } from 'react';
import type { Report } from '@/checklist/report/report';
import type { FromPage } from '@/messages/page-messages';
import { browser } from '@/platform/browser';

/** How long Experimenter may take to answer, in ms. */
const PATIENCE_MS = 10_000;

const newestSeen = ({ open, closed }: Report) =>
  Math.max(0, ...[...open, ...closed].map(({ seen }) => seen?.at ?? 0));

/** Has the delivery read anew; it is done when the report is made of younger facts than before. */
export function useRefresh(tabId: number, report: Report) {
  const [since, setSince] = useState<number>();
  const [failed, setFailed] = useState(false);
  const asking = since !== undefined && newestSeen(report) <= since;
  useEffect(() => {
    if (!asking) return undefined;
    const giveUp = setTimeout(() => {
      setSince(undefined);
      setFailed(true);
    }, PATIENCE_MS);
    return () => clearTimeout(giveUp);
  }, [asking]);
  const refresh = () => {
    setFailed(false);
    setSince(newestSeen(report));
    const message: FromPage = { type: 'look-again', tabId };
    void browser.runtime.sendMessage(message);
  };
  const state = asking ? 'asking' : failed ? 'failed' : 'idle';
  return { state, refresh } as const;
}
