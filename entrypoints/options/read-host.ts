import { PRODUCTION_ORIGIN, STAGE_ORIGIN } from '@/platform/hosts';
import { t } from '@/platform/words';

/** The origin that the owner meant, or why it is none, in a sentence. */
export type ReadHost = { ok: true; origin: string } | { ok: false; message: string };

/** As many as the settings keep. */
const MOST = 20;

/**
 * Reads the address of a further Experimenter as somebody types or pastes it: with or without scheme, path and query.
 * Only https, and this machine without it.
 *
 * @param known origins that were added before
 */
export function readHost(text: string, known: readonly string[]): ReadHost {
  const typed = text.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!url || !/^[\w.-]+$/.test(url.hostname)) return refused(t('options.thisIsNoAddressOfASite'));
  if (!isAllowed(url)) return refused(t('options.onlyHttpsAddressesCanBeAdded'));
  if ([PRODUCTION_ORIGIN, STAGE_ORIGIN].includes(url.origin)) return refused(t('options.thisOneIsBuiltIn'));
  if (known.includes(url.origin)) return refused(t('options.thisOneIsInTheListAlready'));
  if (known.length >= MOST) return refused(t('options.noMoreThanMostCanBeAdded', { most: MOST }));
  return { ok: true, origin: url.origin };
}

function isAllowed({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
}

function refused(message: string): ReadHost {
  return { ok: false, message };
}
