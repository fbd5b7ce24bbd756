import { useId, useState, type FormEvent } from 'react';
import { Section } from '@/components/look/section';
import { SiteAccess } from '@/components/site-access';
import { Switch } from '@/components/look/switch';
import { browser } from '@/platform/browser';
import { hostPattern, PRODUCTION_ORIGIN, STAGE_ORIGIN } from '@/platform/hosts';
import { t } from '@/platform/words';
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
    if (!allowed) return say(t('options.notAddedYourBrowserDidNotAllow'));
    return setHosts([...extraHosts, origin], t('options.addedReloadItsOpenPages'));
  };
  const remove = async (origin: string) => {
    await setHosts(
      extraHosts.filter((host) => host !== origin),
      t('options.removedReloadItsOpenPages'),
    );
    await browser.permissions.remove({ origins: [hostPattern(origin)] }).catch(() => false);
  };
  return (
    <Section title={t('options.experimenterSites')}>
      <SiteAccess />
      <ul className="rows">
        {[PRODUCTION_ORIGIN, STAGE_ORIGIN].map((origin) => (
          <li key={origin}>
            {origin} <span className="muted">{t('options.builtIn')}</span>
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
        legend={t('options.addAnotherExperimenter')}
        name="extraHosts"
        sources={sources}
        tell={tell}
      >
        <HostForm known={extraHosts} onAdd={(origin) => void add(origin)} />
      </SettingGroup>
      <SettingGroup legend={t('options.pagesThatAreNotOpen')} name="fetching" sources={sources} tell={tell}>
        <Switch
          label={t('options.readADeliverysSummaryPage')}
          on={fetching}
          onSwitch={(on) =>
            void tell(
              { type: 'change-settings', change: { fetching: on } },
              on ? t('options.readingOn') : t('options.readingOff'),
            )
          }
        />
        <p className="muted">{t('options.oneRequestToExperimenterItself')}</p>
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
      <label htmlFor={`${id}-host`}>{t('options.address')}</label>
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
      <button type="submit">{t('options.addSite')}</button>
      <output id={`${id}-problem`}>{problem}</output>
    </form>
  );
}
