import type { StorageArea } from './storage-area';
import { KEYS } from './stored-keys';
import type { Readiness } from './writer';

/** The version of what this extension stores. */
export const STORE_VERSION = 1;

/** Gives what a writer asks before each change; the answer is found once and found again after a failure. */
export function openStore(local: StorageArea, freshDevice: string): () => Promise<Readiness> {
  let opened: Promise<Readiness> | undefined;
  return () => {
    opened ??= open(local, freshDevice).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

async function open(local: StorageArea, freshDevice: string): Promise<Readiness> {
  const { [KEYS.version]: version, [KEYS.device]: device } = await local.get([KEYS.version, KEYS.device]);
  if (typeof version === 'number' && version > STORE_VERSION) return { obstacle: 'newer-version' };
  if (version === STORE_VERSION && typeof device === 'string') return { device };
  await local.set({ [KEYS.version]: STORE_VERSION, [KEYS.device]: freshDevice });
  return { device: freshDevice };
}
