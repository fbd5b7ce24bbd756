// Around a whole e2e run: everything temporary of it, the browsers' own scratch included, goes into one folder, which
// has to be empty in the end. Other runs on the same machine have theirs and do not disturb.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the platforms call the variable that names the temporary folder. */
const NAMES = ['TMPDIR', 'TEMP', 'TMP'];

/** Throws, which fails the run, when a test left a profile, a download or a build behind; removes them all the same. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-run-'));
  for (const name of NAMES) process.env[name] = folder;
  return () => {
    const left = readdirSync(folder);
    rmSync(folder, { recursive: true, force: true });
    if (left.length > 0)
      throw new Error(`The run left ${left.length} temporary folders or files: ${left.join(', ')}`);
  };
}
