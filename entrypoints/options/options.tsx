import { useEffect } from 'react';
import { useTell } from '@/components/use-tell';
import { AboutYou } from './about-you';
import { Deliveries } from './deliveries';
import { ExperimenterSites } from './experimenter-sites';
import { OfficeHours } from './office-hours';
import { OnThePage } from './on-the-page';
import { OptionsNav } from './options-nav';
import { PolicyNotice } from './policy-notice';
import { Reminders } from './reminders';
import { TeamGuide } from './team-guide';
import { useKept, type Kept } from './use-kept';
import { YourData } from './your-data/your-data';

/** What every part of this page is given. */
export interface PartProps extends ReturnType<typeof useTell> {
  kept: Kept;
}

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
        <h1>Preflight settings</h1>
        <p className="muted">Saved as you go.</p>
      </header>
      <div className="options">
        <OptionsNav />
        <main aria-busy={fresh.state === 'loading'}>
          {fresh.state === 'failed' && (
            <p role="alert">Your records could not be read from this browser’s storage.</p>
          )}
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
