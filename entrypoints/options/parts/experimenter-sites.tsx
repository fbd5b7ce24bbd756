import { useId, useState, type FormEvent } from 'react';
import { Section } from '@/components/look/section';
import { SiteAccess } from '@/components/site-access';
import { Switch } from '@/components/look/switch';
import { browser } from '@/platform/browser';
import { hostPattern, PRODUCTION_ORIGIN, STAGE_ORIGIN } from '@/platform/hosts';
import { ExtraHost } from './extra-host';
import type { PartProps } from '../part-props';
import { readHost } from '../read-host';
import { SettingGroup } from '../setting-group';

/** Where Preflight works, and whether it may read a page of Experimenter that is not open. */
export function ExperimenterSites({ kept: { settings, sources }, tell, say }: PartProps) {
  const { extraHosts, fetching } = settings;
  const setHosts = (hosts: string[], done: string) =>
    tell({ type: 'change-settings', change: { extraHosts: hosts } }, done);
  const add = async (origin: string) => {
    // First of all, since the browser asks only straight from a click.
    const allowed = await browser.permissions
      .request({ permissions: ['scripting'], origins: [hostPattern(origin)] })
      .catch(() => false);
    if (!allowed) return say('Not added: your browser did not allow it.');
    return setHosts([...extraHosts, origin], 'Added. Reload its open pages.');
  };
  const remove = async (origin: string) => {
    await setHosts(
      extraHosts.filter((host) => host !== origin),
      'Removed. Reload its open pages.',
    );
    await browser.permissions.remove({ origins: [hostPattern(origin)] }).catch(() => false);
  };
  return (
    <Section title="Experimenter sites">
      <SiteAccess />
      <ul className="rows">
        {[PRODUCTION_ORIGIN, STAGE_ORIGIN].map((origin) => (
          <li key={origin}>
            {origin} <span className="muted">built in</span>
          </li>
        ))}
        {/* Beside the setting and not in it: what a policy sets, the owner still has to allow. */}
        {extraHosts.map((origin) => (
          <ExtraHost
            key={origin}
            origin={origin}
            {...(sources.extraHosts !== 'policy' && { onRemove: () => void remove(origin) })}
          />
        ))}
      </ul>
      <SettingGroup
        legend="Add another Experimenter, such as your own or a local one"
        name="extraHosts"
        sources={sources}
        tell={tell}
      >
        <HostForm known={extraHosts} onAdd={(origin) => void add(origin)} />
      </SettingGroup>
      <SettingGroup legend="Pages that are not open" name="fetching" sources={sources} tell={tell}>
        <Switch
          label="Read a delivery’s summary page when the open page does not tell enough"
          on={fetching}
          onSwitch={(on) =>
            void tell(
              { type: 'change-settings', change: { fetching: on } },
              on ? 'Reading on.' : 'Reading off.',
            )
          }
        />
        <p className="muted">
          One request to Experimenter itself, as you, and only to read. Nothing is ever sent to it.
        </p>
      </SettingGroup>
    </Section>
  );
}

function HostForm({ known, onAdd }: { known: readonly string[]; onAdd: (origin: string) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readHost(text, known);
    setProblem(read.ok ? '' : read.message);
    if (!read.ok) return;
    onAdd(read.origin);
    setText('');
  };
  return (
    <form className="host-form" onSubmit={submit}>
      <label htmlFor={`${id}-host`}>Address</label>
      <input
        id={`${id}-host`}
        type="text"
        inputMode="url"
        spellCheck={false}
        autoComplete="off"
        value={text}
        placeholder="https://"
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-problem`}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit">Add site</button>
      <output id={`${id}-problem`}>{problem}</output>
    </form>
  );
}
