import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Names the variable with the folder of a profile that Firefox has been started with, and that nothing was done in. */
export const USED_PROFILE = 'PREFLIGHT_USED_PROFILE';

/** A folder of a profile, and what removes it after the browser; neither, where the browser makes its own. */
interface CopiedProfile {
  folder?: string;
  remove: () => void;
}

/**
 * A copy of the profile that the variable names: what Firefox works out at its very first start is in it, a third of what
 * a start costs. For many browsers after one another.
 */
export function copiedProfile(): CopiedProfile {
  const used = process.env[USED_PROFILE];
  if (!used) return { remove: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'preflight-firefox-'));
  cpSync(used, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }) };
}
