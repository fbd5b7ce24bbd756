// Around a whole e2e run: everything temporary of it, the browsers' own scratch included, goes into one folder, which
// has to be empty in the end. Other runs on the same machine have theirs and do not disturb.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** What the platforms call the variable that names the temporary folder. */
const NAMES = ['TMPDIR', 'TEMP', 'TMP'];

/** How long is waited for the browsers that were kept for the whole run, which end at the same time as this, in ms. */
const MOST_MS = 20_000;

async function leftIn(folder: string): Promise<string[]> {
  const end = Date.now() + MOST_MS;
  let left = readdirSync(folder);
  while (left.length > 0 && Date.now() < end) {
    await setTimeout(100);
    left = readdirSync(folder);
  }
  return left;
}

/** Throws, which fails the run, when a test left a profile, a download or a build behind; removes them all the same. */
export default function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-run-'));
  for (const name of NAMES) process.env[name] = folder;
  return async () => {
    const left = await leftIn(folder);
    rmSync(folder, { recursive: true, force: true });
    if (left.length > 0)
      throw new Error(`The run left ${left.length} temporary folders or files: ${left.join(', ')}`);
  };
}
