import { Section } from '@/components/look/section';
import { useFresh, type Watch } from '@/components/live/use-fresh';
import { browser } from '@/platform/browser';
import type { COMMANDS } from '@/platform/commands';
import { t } from '@/platform/words';

/** In the order that they are listed in. */
const WORDS: Readonly<Record<keyof typeof COMMANDS, string>> = {
  _execute_action: t('commands.openPopup'),
  'toggle-panel': t('commands.togglePanel'),
  'next-problem': t('commands.nextProblem'),
  'check-clipboard': t('commands.checkClipboard'),
};

/** Chromium's own page for them; it has no other way there. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

const readKeys = () => browser.commands.getAll();

/** Keys are changed elsewhere, and only Firefox tells of it: they are read when the owner comes back. */
const watchReturn: Watch = (refresh) => {
  addEventListener('focus', refresh);
  return () => removeEventListener('focus', refresh);
};

const changeKeys = () =>
  import.meta.env.FIREFOX
    ? browser.commands.openShortcutSettings()
    : browser.tabs.create({ url: CHROMIUM_PAGE });

/** What a key does, with the keys as the browser has them, and where they are changed. */
export function Keys() {
  const fresh = useFresh(readKeys, watchReturn);
  const keys = fresh.state === 'read' ? fresh.value : [];
  return (
    <Section title={t('options.keys')}>
      <dl className="keys">
        {Object.entries(WORDS).map(([name, words]) => (
          <div key={name} data-command={name}>
            <dt>{words}</dt>
            <dd>{keyOf(keys.find((each) => each.name === name)?.shortcut)}</dd>
          </div>
        ))}
      </dl>
      <p className="actions">
        <button type="button" onClick={() => void changeKeys()}>
          {t('options.changeKeys')}
        </button>
      </p>
    </Section>
  );
}

function keyOf(shortcut: string | undefined) {
  return shortcut ? <kbd>{shortcut}</kbd> : <span className="muted">{t('options.noKey')}</span>;
}
