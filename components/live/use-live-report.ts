import { useEffect, useState } from 'react';
import { firstPaint, firstReport } from './first-report';
import type { LiveReport, ReadReport } from './shown-report';
import { useFresh } from './use-fresh';

export type { LiveReport, ShownReport } from './shown-report';

/** The rules and their schemas weigh more than all that draws: they are loaded once the last report is shown. */
async function readReport(): Promise<ReadReport> {
  await firstPaint();
  const module = await import('./read-report');
  return module.readReport();
}

/** The report of the delivery in this page's tab, kept current; at first the one that its page was last told. */
export function useLiveReport(): LiveReport {
  const fresh = useFresh(readReport);
  const [last, setLast] = useState<ReadReport | null>(null);
  useEffect(() => {
    void firstReport().then(setLast);
  }, []);
  if (fresh.state === 'read') return fresh.value;
  return fresh.state === 'loading' && last ? last : fresh;
}
