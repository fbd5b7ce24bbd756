import type { Contact, Guide } from '@/guide/schema';
import { helpChannel } from './help-channel';
import { quote } from '../report/phrases';
import type { KnownFacts } from '../report/report';

/** A message to paste, and where: #ask-experimenter, or #omc for messaging. */
export interface ShadowMessage {
  text: string;
  /** Absent where a layer retired the channel. */
  channel?: Contact;
}

/** The same where no delivery is in sight yet. */
export const SHADOW_QUESTION = 'Hi! This is my first experiment. Could someone shadow me?';

/** Asks for someone to sit in on a first experiment (S31). `url` is the delivery's own address. */
export function shadowMessage(known: KnownFacts, url: string, guide: Guide): ShadowMessage {
  const channel = helpChannel(known, guide);
  const name = quote(known.name?.value ?? '');
  return {
    text: `Hi! This is my first experiment: ${name ? `${name} ` : ''}${url}. Could someone shadow me?`,
    ...(channel && { channel }),
  };
}
