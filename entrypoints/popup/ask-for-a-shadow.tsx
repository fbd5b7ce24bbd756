import { OutcomeIcon } from '@/components/look/outcome-icon';
import type { Tell } from '@/components/ask/use-tell';
import { goTo } from '@/checklist/rules/go-to';
import type { PersonState } from '@/checklist/report/person';
import { SHADOW_QUESTION, shadowMessage, type ShadowMessage } from '@/checklist/words/shadow-message';
import type { Guide } from '@/guide/schema';
import { browser } from '@/platform/browser';
import type { Delivery } from '@/records/kept/delivery-record';
import { t } from '@/platform/words';

interface AskForAShadowProps {
  guide: Guide;
  person: PersonState;
  delivery: Delivery | undefined;
  say: (words: string) => void;
  tell: Tell;
}

/**
 * Copies a message that asks for a shadow and opens the channel it goes to: #ask-experimenter, or #omc for
 * messaging.
 */
export function AskForAShadow({ guide, person, delivery, say, tell }: AskForAShadowProps) {
  const message = messageFor(delivery, guide);
  const asked = person.progress?.['onboard.shadow']?.state === 'done';
  const channel = message.channel?.title ?? '#ask-experimenter';
  const ask = async () => {
    try {
      await navigator.clipboard.writeText(message.text);
    } catch {
      say(t('popup.yourBrowserDidNotLetPreflight', { text: message.text }));
      return;
    }
    await tell(
      { type: 'change-person-item', item: 'onboard.shadow', change: { state: 'done' } },
      t('popup.copiedPasteItInChannel', { channel }),
    );
    if (message.channel?.url) await browser.tabs.create({ url: message.channel.url });
  };
  return (
    <>
      <p>
        {asked && <OutcomeIcon item={{ outcome: 'done' }} />}
        {asked ? t('popup.youAskedForAShadow') : t('popup.askForAShadowSomeone')}
      </p>
      <p className="actions">
        <button type="button" onClick={() => void ask()}>
          {message.channel?.url
            ? t('popup.copyMessageOpenChannel', { channel })
            : t('popup.copyMessageForChannel', { channel })}
        </button>
      </p>
    </>
  );
}

function messageFor(delivery: Delivery | undefined, guide: Guide): ShadowMessage {
  if (!delivery) {
    const channel = guide.contacts.find(({ id }) => id === 'ask-experimenter');
    return { text: SHADOW_QUESTION, ...(channel && { channel }) };
  }
  const path = goTo({ slug: delivery.slug, known: delivery.facts }, 'summary').url;
  return shadowMessage(delivery.facts, new URL(path, delivery.origin).href, guide);
}
