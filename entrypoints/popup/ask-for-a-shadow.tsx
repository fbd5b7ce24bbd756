import { OutcomeIcon } from '@/components/look/outcome-icon';
import type { Tell } from '@/components/ask/use-tell';
import { goTo } from '@/checklist/rules/go-to';
import type { PersonState } from '@/checklist/report/person';
import { shadowMessage, type ShadowMessage } from '@/checklist/words/shadow-message';
import type { Guide } from '@/guide/schema';
import { browser } from '@/platform/browser';
import type { Delivery } from '@/records/kept/delivery-record';

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
      say(`Your browser did not let Preflight copy. The message is: ${message.text}`);
      return;
    }
    await tell(
      { type: 'change-person-item', item: 'onboard.shadow', change: { state: 'done' } },
      `Copied. Paste it in ${channel}.`,
    );
    if (message.channel?.url) await browser.tabs.create({ url: message.channel.url });
  };
  return (
    <>
      <p>
        {asked && <OutcomeIcon item={{ outcome: 'done' }} />}
        {asked ? 'You asked for a shadow.' : 'Ask for a shadow: someone fills in the form with you.'}
      </p>
      <p className="actions">
        <button type="button" onClick={() => void ask()}>
          {message.channel?.url ? `Copy message, open ${channel}` : `Copy message for ${channel}`}
        </button>
      </p>
    </>
  );
}

function messageFor(delivery: Delivery | undefined, guide: Guide): ShadowMessage {
  if (!delivery) {
    const channel = guide.contacts.find(({ id }) => id === 'ask-experimenter');
    return { text: 'Hi! This is my first experiment. Could someone shadow me?', ...(channel && { channel }) };
  }
  const path = goTo({ slug: delivery.slug, known: delivery.facts }, 'summary').url;
  return shadowMessage(delivery.facts, new URL(path, delivery.origin).href, guide);
}
