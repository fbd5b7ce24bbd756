import * as z from 'zod/mini';
import type { StorageArea } from '@/records/store/storage-area';

/** After so many failures in a row, whichever rows they were of, an Experimenter in trouble is left alone. */
const MOST_FAILURES = 3;

/** For how long (ms). */
const REST_MS = 2 * 60_000;

const NAME = 'rows-rest';
const Rest = z.object({ failures: z.int(), at: z.number() });

async function readRest(area: StorageArea): Promise<z.infer<typeof Rest>> {
  return Rest.safeParse((await area.get(NAME))[NAME]).data ?? { failures: 0, at: 0 };
}

/** Is nothing to be looked up now, because Experimenter failed to answer again and again? `now` is epoch ms. */
export async function isResting(area: StorageArea, now: number): Promise<boolean> {
  const { failures, at } = await readRest(area);
  return failures >= MOST_FAILURES && now - at < REST_MS;
}

/** Remembers how the last question went. An answer ends the rest; after it, one failure begins it again. */
export async function noteAnswer(area: StorageArea, isAnswered: boolean, now: number): Promise<void> {
  const { failures } = await readRest(area);
  if (isAnswered && failures === 0) return;
  await area.set({ [NAME]: { failures: isAnswered ? 0 : failures + 1, at: now } });
}
