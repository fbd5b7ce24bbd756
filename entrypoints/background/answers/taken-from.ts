import type { Runtime } from 'webextension-polyfill';
import type { Message } from '@/messages/schema';
import { SENDERS, type Sender } from '@/messages/senders';
import { browser } from '@/platform/browser';

/** Who sent it, by what the browser says about the sender; `null`: nobody that is listened to. */
export function senderOf(sender: Runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id) return null;
  const inTab = sender.tab?.id !== undefined;
  if (sender.url?.startsWith(browser.runtime.getURL('')))
    return inTab && sender.frameId !== 0 ? 'framed' : 'own';
  return inTab && sender.frameId === 0 ? 'content' : null;
}

/** A page speaks of its own site only: an address that it names must lie there. */
const speaksOfItself = (message: Message, url: string | undefined): boolean =>
  !('url' in message) || URL.parse(message.url)?.origin === URL.parse(url ?? '')?.origin;

/** Who sent the message, if that sender may say this; otherwise `null`, and nothing is to be done. */
export function takenFrom(message: Message, sender: Runtime.MessageSender): Sender | null {
  const from = senderOf(sender);
  if (from === null || !SENDERS[message.type].includes(from)) return null;
  return from !== 'content' || speaksOfItself(message, sender.url) ? from : null;
}
