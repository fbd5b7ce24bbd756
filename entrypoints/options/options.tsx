import { useEffect } from 'react';
import { useTell } from '@/components/ask/use-tell';
import { t } from '@/platform/words';
import { AboutYou } from './parts/about-you';
import { Deliveries } from './parts/deliveries';
import { ExperimenterSites } from './parts/experimenter-sites';
import { Keys } from './parts/keys';
import { OfficeHours } from './parts/office-hours';
import { OnThePage } from './parts/on-the-page';
import { OptionsNav } from './options-nav';
import { PolicyNotice } from './policy-notice';
import { Reminders } from './parts/reminders';
import { TeamGuide } from './parts/team-guide';
import type { PartProps } from './part-props';
import { useKept } from './use-kept';
import { YourData } from './your-data/your-data';

/** Long enough to read a sentence twice; then it is out of the way, in ms. */
const SAID_MS = 8000;

/** The settings page. Everything is saved as it is changed; the line at the bottom says so. */
export function Options() {
  const fresh = useKept();
  const telling = useTell();
  const { said, say } = telling;
  useEffect(() => {
    if (said === '') return undefined;
    const fade = setTimeout(() => say(''), SAID_MS);
    return () => clearTimeout(fade);
  }, [said, say]);
  return (
    <>
      <header className="options-header">
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <h1>{t('options.preflightSettings')}</h1>
        <p className="muted">{t('options.savedAsYouGo')}</p>
      </header>
      <div className="options">
        <OptionsNav />
        <main aria-busy={fresh.state === 'loading'}>
          {fresh.state === 'failed' && <p role="alert">{t('options.yourRecordsCouldNotBeRead')}</p>}
          {fresh.state === 'read' && <Parts kept={fresh.value} {...telling} />}
        </main>
      </div>
      <output className="said">{said}</output>
    </>
  );
}

function Parts(props: PartProps) {
  return (
    <>
      <PolicyNotice kept={props.kept} />
      <div id="you">
        <AboutYou {...props} />
      </div>
      <div id="office-hours">
        <OfficeHours {...props} />
      </div>
      <div id="reminders">
        <Reminders {...props} />
      </div>
      <div id="page">
        <OnThePage {...props} />
      </div>
      <div id="keys">
        <Keys />
      </div>
      <div id="sites">
        <ExperimenterSites {...props} />
      </div>
      <div id="deliveries">
        <Deliveries {...props} />
      </div>
      <div id="guide">
        <TeamGuide {...props} />
      </div>
      <div id="data">
        <YourData {...props} />
      </div>
    </>
  );
}
