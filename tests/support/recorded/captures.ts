import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Where the recorded pages lie, beside the project: of August; of requests under way; and of the rollouts UI as it
 * became in autumn.
 */
export const FOLDERS = ['captures', 'captures-2026-11', 'captures-rollouts-autumn'] as const;
export type Folder = (typeof FOLDERS)[number];

const placeOf = (folder: Folder) => new URL(`../../../../shared/${folder}/`, import.meta.url);

/** Null when a folder is not there, and then its tests are skipped. */
export const captures: URL | null = FOLDERS.every((folder) =>
  existsSync(new URL('index.json', placeOf(folder))),
)
  ? placeOf('captures')
  : null;

/** Why a test that needs recorded pages was skipped. */
export const WHY_SKIPPED = 'the recorded pages (../shared/captures*) are not beside the project';

/** Reads a text file of the recorded pages. */
export function readCapture(file: string, folder: Folder = 'captures'): string {
  if (!captures) throw new Error(WHY_SKIPPED);
  return readFileSync(fileURLToPath(new URL(file, placeOf(folder))), 'utf8');
}
