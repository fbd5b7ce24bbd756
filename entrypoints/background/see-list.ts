import type { PageFacts } from '@/experimenter/page-facts';
import { records } from './records';

/**
 * A page that shows no single delivery was read: keeps its rows, and who is signed in. Another person's count
 * of launched deliveries says nothing about this one.
 */
export async function seeList(origin: string, page: PageFacts): Promise<void> {
  const store = records();
  if (page.rows) await store.seeList(origin, page, Date.now());
  const known = (await store.person()).user;
  if (!page.user || page.user === known) return;
  const counted = known === undefined ? {} : { launchedDeliveries: null, launchesAskedAt: null };
  await store.changePerson({ user: page.user, ...counted });
}
