import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../../../shared/captures/', import.meta.url);

/**
 * Where the recorded pages lie, beside the project; null when they are not there, and then their tests are
 * skipped.
 */
export const captures: URL | null = existsSync(new URL('index.json', FOLDER)) ? FOLDER : null;

/** Why a test that needs recorded pages was skipped. */
export const WHY_SKIPPED = 'the recorded pages (../shared/captures) are not beside the project';

/** Reads a text file of the recorded pages. */
export function readCapture(file: string): string {
  if (!captures) throw new Error(WHY_SKIPPED);
  return readFileSync(fileURLToPath(new URL(file, captures)), 'utf8');
}
