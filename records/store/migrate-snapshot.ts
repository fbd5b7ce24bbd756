import type { MigrationChain, Snapshot } from './migrations/migration';

/**
 * Takes a snapshot of version `from` through every later step. Also brings exported files of older versions
 * up to date.
 *
 * @throws {RangeError} when no step starts at `from`: it is older than anything that was shipped, or newer
 * than this
 */
export function migrateSnapshot(snapshot: Snapshot, chain: MigrationChain<number>, from: number): Snapshot {
  let version = from;
  let current = snapshot;
  for (const step of chain.steps.filter((candidate) => candidate.from >= from)) {
    if (step.from !== version) break;
    current = step.migrate(current);
    version = step.to;
  }
  if (version !== chain.version) throw new RangeError(`No migration leads from version ${from}`);
  return current;
}
