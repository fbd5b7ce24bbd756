import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

/** A new, empty folder for this purpose. It is gone after the test file, see `setup-e2e.ts`. */
export function temporaryFolder(purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `preflight-${purpose}-`));
  made.push(folder);
  return folder;
}

/** Removes every folder that was made here. To be called when no browser holds one open any more. */
export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0))
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
