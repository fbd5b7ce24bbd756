import { useEffect, useState } from 'react';
import type { Standing } from '@/records/read/standing-of';
import { judgeAll } from './judge-all';
import type { Listed } from './use-listed';

const NONE: ReadonlyMap<string, Standing> = new Map();

/** What the checklist finds of each delivery, by key: those of the reading before until those of this one are there. */
export function useStandings(listed: Listed): ReadonlyMap<string, Standing> {
  const [standings, setStandings] = useState(NONE);
  useEffect(() => {
    const asking = new AbortController();
    judgeAll(listed, asking.signal).then(setStandings, () => {});
    return () => asking.abort();
  }, [listed]);
  return standings;
}
