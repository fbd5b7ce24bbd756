import { migrateSnapshot } from './migrate-snapshot';
import type { MigrationChain } from './migrations/migration';
import { isObject } from '../kept/sieve';
import type { StorageArea } from './storage-area';
import { KEYS } from '../kept/stored-keys';
import type { Readiness } from './writer';

export interface StoreOptions {
  local: StorageArea;
  /**
   * A random id that this device gets if it has none yet; its first eight characters, since every tick
   * carries it.
   */
  freshDevice: string;
  migrations: MigrationChain<number>;
  /** Epoch ms. */
  now: () => number;
  /** Runs a task while no other background does, such as `navigator.locks.request`. */
  lock: <T>(task: () => Promise<T>) => Promise<T>;
}

/**
 * Gives what the writer asks before each change: brings the store to the present version once, and knows this
 * device. The answer is found once; after a failure it is looked for again.
 */
export function openStore(options: StoreOptions): () => Promise<Readiness> {
  let opened: Promise<Readiness> | undefined;
  return () => {
    opened ??= options
      .lock(() => open(options))
      .catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
    return opened;
  };
}

async function open({ local, freshDevice, migrations, now }: StoreOptions): Promise<Readiness> {
  const stored = await local.get([KEYS.version, KEYS.device]);
  const { [KEYS.version]: storedVersion, [KEYS.device]: storedDevice } = stored;
  const version = isVersion(storedVersion) ? storedVersion : migrations.version;
  const device = isDevice(storedDevice) ? storedDevice : freshDevice.slice(0, 8);
  if (version > migrations.version) return { obstacle: 'newer-version' };
  if (version < migrations.version) await migrate(local, migrations, version, now());
  await finishMigration(local);
  if (stored[KEYS.version] !== migrations.version || stored[KEYS.device] !== device) {
    await local.set({ [KEYS.version]: migrations.version, [KEYS.device]: device });
  }
  return { device };
}

/** What cannot be one is as good as absent: records are read entry by entry, and a broken name must not refuse every tick. */
const isVersion = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 1;
const isDevice = (value: unknown): value is string => typeof value === 'string' && /^.{1,64}$/.test(value);

/**
 * Writes what was there, what becomes of it and the new version together: a store is of one version, never
 * between two.
 */
async function migrate(
  local: StorageArea,
  migrations: MigrationChain<number>,
  version: number,
  at: number,
): Promise<void> {
  const { [KEYS.migration]: _earlier, ...content } = await local.get(null);
  const migrated = migrateSnapshot(content, migrations, version);
  const obsolete = Object.keys(content).filter((key) => !Object.hasOwn(migrated, key));
  await local.set({
    ...migrated,
    [KEYS.version]: migrations.version,
    [KEYS.migration]: { from: version, at, content, obsolete },
  });
}

/**
 * Removes keys that the migrated store no longer has; a background that died before this does it at its next
 * start.
 */
async function finishMigration(local: StorageArea): Promise<void> {
  const { [KEYS.migration]: backup } = await local.get(KEYS.migration);
  if (!isObject(backup) || !Array.isArray(backup.obsolete) || backup.obsolete.length === 0) return;
  await local.remove(backup.obsolete.map(String));
  await local.set({ [KEYS.migration]: { ...backup, obsolete: [] } });
}
