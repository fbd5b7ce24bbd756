import { PRODUCTION_ORIGIN, STAGE_ORIGIN } from '@/platform/hosts';

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
  if (!url || !/^[\w.-]+$/.test(url.hostname))
    return refused('This is no address of a site. Try one such as experimenter.example.org.');
  if (!isAllowed(url)) return refused('Only https addresses can be added, and http://localhost.');
  if ([PRODUCTION_ORIGIN, STAGE_ORIGIN].includes(url.origin)) return refused('This one is built in.');
  if (known.includes(url.origin)) return refused('This one is in the list already.');
  if (known.length >= MOST) return refused(`No more than ${MOST} can be added.`);
  return { ok: true, origin: url.origin };
}

function isAllowed({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
}

function refused(message: string): ReadHost {
  return { ok: false, message };
}
