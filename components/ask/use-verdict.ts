import { useEffect, useState } from 'react';
import type { LinkVerdict } from '@/links/verdict/verdict';
import { t } from '@/platform/words';

/** Evidence stays in Preflight: whether Experimenter would take an address is no matter of it. */
const asEvidence = (verdict: LinkVerdict): LinkVerdict =>
  verdict.code === 'NOT_A_URL' ? { ...verdict, message: t('checklist.noWholeWebAddress') } : verdict;

/**
 * The verdict on an address as evidence, `null` while there is none. The rules are loaded when first needed: most views
 * show no evidence.
 */
export function useVerdict(url: string): LinkVerdict | null {
  const [verdict, setVerdict] = useState<{ url: string; is: LinkVerdict } | null>(null);
  useEffect(() => {
    if (!url) return undefined;
    let isWanted = true;
    const judge = async () => {
      const { checkLink } = await import('@/links/check-link');
      if (isWanted) setVerdict({ url, is: asEvidence(checkLink({ kind: 'OTHER', url })) });
    };
    void judge();
    return () => {
      isWanted = false;
    };
  }, [url]);
  return verdict?.url === url ? verdict.is : null;
}
