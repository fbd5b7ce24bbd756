import { useState } from 'react';
import { shadowMessage } from '@/checklist/words/shadow-message';
import { GoLink } from '@/components/go-link';
import type { ShownReport } from '@/components/live/use-live-report';
import type { FromPage } from '@/messages/page-messages';
import { browser } from '@/platform/browser';
import { t } from '@/platform/words';
import type { Copy } from './use-copy';

interface OnboardingLineProps extends Pick<ShownReport, 'report' | 'delivery' | 'guide'> {
  /** The delivery's own address. */
  url: string;
  copy: Copy;
}

/** One line for a new owner while training or shadow are open: what to watch, whom to ask. */
export function OnboardingLine({ report, delivery, guide, url, copy }: OnboardingLineProps) {
  const [asked, setAsked] = useState(false);
  const open = report.onboarding.filter(({ outcome }) => outcome === 'todo');
  const training = open.find(({ id }) => id === 'train.watch');
  const message = shadowMessage(delivery.facts, url, guide);
  const ask = async () => {
    setAsked(true);
    const place = message.channel?.title ?? '#ask-experimenter';
    if (!(await copy(message.text, t('panel.copiedPasteItInPlace', { place })))) return;
    const done: FromPage = { type: 'change-person-item', item: 'onboard.shadow', change: { state: 'done' } };
    await browser.runtime.sendMessage(done);
  };
  if (open.length === 0 && !asked) return null;
  return (
    <div className="onboarding">
      <strong>{t('panel.newToThis')}</strong>
      {training?.fix && <GoLink url={training.fix.url}>{t('panel.watchTheTraining')}</GoLink>}
      {open.some(({ id }) => id === 'onboard.shadow') && (
        <button type="button" className="quiet" onClick={() => void ask()}>
          {t('panel.askForAShadow')}
        </button>
      )}
      {asked && message.channel?.url && (
        <GoLink url={message.channel.url}>{t('panel.openTitle', { title: message.channel.title })}</GoLink>
      )}
    </div>
  );
}
