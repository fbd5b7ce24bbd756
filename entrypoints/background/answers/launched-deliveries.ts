import { countLaunchedDeliveries } from '@/calendar/launched-deliveries';
import { PRODUCTION_ORIGIN } from '@/platform/hosts';
import { records } from '../records';

/** Counted at most so often (ms, one day). */
const DAY = 24 * 3_600_000;

/**
 * Is Experimenter's report of all deliveries wanted from a page at `origin`, to count the owner's launched
 * ones? Stage is for practice and counts for nothing. Asking is remembered at once: a page that fails to send
 * it is not asked again before tomorrow.
 */
export async function wantReport(origin: string): Promise<boolean> {
  const [settings, person] = await Promise.all([records().settings(), records().person()]);
  const { user, launchesAskedAt = 0 } = person;
  if (origin !== PRODUCTION_ORIGIN || !settings.fetching || !user || Date.now() - launchesAskedAt < DAY)
    return false;
  return (await records().changePerson({ launchesAskedAt: Date.now() })).ok;
}

/** Keeps how many deliveries the owner has launched, by the report; the report itself is not kept. */
export async function countLaunches(csv: string): Promise<void> {
  const { user } = await records().person();
  const launchedDeliveries = user ? countLaunchedDeliveries(csv, user) : null;
  if (launchedDeliveries !== null) await records().changePerson({ launchedDeliveries });
}
