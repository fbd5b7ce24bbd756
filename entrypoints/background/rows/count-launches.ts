import { launchesOnHome } from '@/calendar/deliveries/launches';
import { browser } from '@/platform/browser';
import { PRODUCTION_ORIGIN } from '@/platform/hosts';
import { records } from '../records';

/** Whether Home, when last seen, showed all that it lists; in session storage. */
const WHOLE = 'home-is-whole';

export async function rememberHome(isWhole: boolean): Promise<void> {
  await browser.storage.session.set({ [WHOLE]: isWhole });
}

/**
 * Keeps how many deliveries the user has launched, as far as Home and what was looked up for it tell. Stage is for
 * practice and counts for nothing.
 */
export async function countLaunches(origin: string): Promise<void> {
  const store = records();
  const { user, launchedDeliveries } = await store.person();
  if (!user || origin !== PRODUCTION_ORIGIN) return;
  const isWhole = (await browser.storage.session.get(WHOLE))[WHOLE] === true;
  const here = (await store.deliveries()).filter((delivery) => delivery.origin === PRODUCTION_ORIGIN);
  const count = launchesOnHome(here, user, isWhole);
  if (count !== null && count !== launchedDeliveries) await store.changePerson({ launchedDeliveries: count });
}
