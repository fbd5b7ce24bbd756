import { migrationsFrom } from './migration';

/**
 * Every change of what is stored since the first release, which stored version 1. Add a step as `NN-what.ts`
 * with its own test and a fixture of what it starts from, and chain it here: `.with(…)`. What was shipped is
 * never edited.
 */
export const MIGRATIONS = migrationsFrom(1);
