/** Everything in local storage, by key. */
export type Snapshot = Readonly<Record<string, unknown>>;

/** One step from one version of the store to a later one. Pure; gets a snapshot that version `from` wrote. */
export interface Migration<From extends number, To extends number> {
  from: From;
  to: To;
  migrate(snapshot: Snapshot): Snapshot;
}

/** Migrations in order. A step that does not start where the last one ended is a type error. */
export interface MigrationChain<Version extends number> {
  /** The version that the chain leads to. */
  version: Version;
  steps: readonly Migration<number, number>[];
  with<To extends number>(step: Migration<Version, To>): MigrationChain<To>;
}

/** Starts a chain at the oldest version that can still be read. */
export function migrationsFrom<Version extends number>(version: Version): MigrationChain<Version> {
  return chainOf(version, []);
}

function chainOf<Version extends number>(
  version: Version,
  steps: readonly Migration<number, number>[],
): MigrationChain<Version> {
  return { version, steps, with: (step) => chainOf(step.to, [...steps, step]) };
}
