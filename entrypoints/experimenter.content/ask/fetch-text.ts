import { idle } from './idle';

/** A longer answer is no page of a delivery, in characters. */
const LONGEST = 2_000_000;

/** Whoever has not answered after so many ms is not waited for. */
const PATIENCE_MS = 20_000;

/**
 * One GET on Experimenter itself, with the owner's own session, when the page is idle: where it ended, and the text.
 * `null` when it cannot be had.
 */
export async function fetchText(
  url: string,
  signal: AbortSignal,
): Promise<{ url: string; text: string } | null> {
  try {
    await idle(signal);
    const within = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const response = await fetch(url, { signal: within, credentials: 'same-origin' });
    const text = response.ok ? await response.text() : '';
    return text.length === 0 || text.length > LONGEST ? null : { url: response.url, text };
  } catch {
    return null;
  }
}
