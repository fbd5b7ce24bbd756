import type { Contact, Guide } from '@/guide/schema';
import { isMessaging } from '../rules/is-messaging';
import type { KnownFacts } from '../report/report';

/**
 * Where to ask about a delivery: #ask-experimenter, or #omc for messaging. Undefined where a layer retired
 * it.
 */
export function helpChannel(known: KnownFacts, guide: Guide): Contact | undefined {
  const id = isMessaging(known, guide) ? 'omc' : 'ask-experimenter';
  return guide.contacts.find((contact) => contact.id === id);
}
