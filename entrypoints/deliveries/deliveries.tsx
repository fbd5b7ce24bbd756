import { useEffect } from 'react';
import { useTell } from '@/components/ask/use-tell';
import { t } from '@/platform/words';
import { Board } from './board';
import { useListed } from './use-listed';

/** Long enough to read a sentence twice; then it is out of the way, in ms. */
const SAID_MS = 8000;

/** My deliveries: what needs me, as a picture and as a table. */
export function Deliveries() {
  const fresh = useListed();
  const { said, say, tell } = useTell();
  useEffect(() => {
    if (said === '') return undefined;
    const fade = setTimeout(() => say(''), SAID_MS);
    return () => clearTimeout(fade);
  }, [said, say]);
  return (
    <>
      <header className="page-header">
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{t('deliveries.myDeliveries')}</h1>
        <a href="/options.html#deliveries">{t('deliveries.settings')}</a>
      </header>
      <main className="deliveries" aria-busy={fresh.state === 'loading'}>
        {fresh.state === 'failed' && <p role="alert">{t('deliveries.yourRecordsCouldNotBeRead')}</p>}
        {fresh.state === 'read' && <Board listed={fresh.value} say={say} tell={tell} />}
      </main>
      <output className="said">{said}</output>
    </>
  );
}
