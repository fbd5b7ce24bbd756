import { tellBackground } from './background-line';
import { idle } from './idle';

/** Experimenter's own report of all deliveries (experiments/api/v5/urls.py). */
const REPORT = '/api/v5/csv/';

/** A longer report is left alone, in characters: the owner is asked instead. */
const LONGEST_REPORT = 10_000_000;

/**
 * Fetches the report of all deliveries, with the owner's own session and when the page is idle, and gives it to the
 * background, which counts the owner's launched ones and drops it. Failing at any step is no loss: the popup asks.
 */
export async function sendReport(signal: AbortSignal): Promise<void> {
  try {
    await idle(signal);
    const response = await fetch(REPORT, {
      signal,
      credentials: 'same-origin',
      redirect: 'error',
      priority: 'low',
    });
    const csv = response.ok ? await response.text() : '';
    if (csv.length === 0 || csv.length > LONGEST_REPORT) return;
    await tellBackground({ type: 'deliveries-report', csv });
  } catch {
    // Signed out, offline, or the page is gone.
  }
}
