import { idle } from './idle';

/** A longer answer is no page of a delivery, in characters. */
const LONGEST = 2_000_000;

/** Whoever has not answered after so many ms is not waited for. */
const PATIENCE_MS = 20_000;

/** What one GET came to. */
export interface Fetched {
  /** HTTP status; 0 when there was no answer, or not in time. */
  status: number;
  /** Where it ended, whole. */
  url: string;
  /** Empty when there was no answer, one that refuses, or one that is too long. */
  text: string;
}

/** One GET on Experimenter itself, with the owner's own session, when the page is idle. Never rejects. */
export async function fetchText(url: string, signal: AbortSignal): Promise<Fetched> {
  try {
    await idle(signal);
    const within = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const response = await fetch(url, { signal: within, credentials: 'same-origin' });
    const text = response.ok ? await response.text() : '';
    return { status: response.status, url: response.url, text: text.length > LONGEST ? '' : text };
  } catch {
    return { status: 0, url, text: '' };
  }
}
