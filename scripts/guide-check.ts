// npm run guide:check [-- --since REF] lists what in the guide wants a look: entries that nobody checked for 90 days, and the
// ids and links that changed since a release (the newest tag, unless --since names another state).
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHECK_AGAIN_DAYS, guideChanges, overdueEntries } from './guide-upkeep.ts';

const ROOT = join(import.meta.dirname, '..');
const GUIDE = 'guide/guide.json';
const { values } = parseArgs({ options: { since: { type: 'string' } } });

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** The state to compare with; undefined where there is none (no tag yet, or no repository: the sources zip). */
function released(): string | undefined {
  try {
    return values.since ?? git('describe', '--tags', '--abbrev=0').trim();
  } catch {
    return undefined;
  }
}

const guide = JSON.parse(readFileSync(join(ROOT, GUIDE), 'utf8')) as object;
const overdue = overdueEntries(guide, new Date().toISOString().slice(0, 10));
console.log(
  overdue.length === 0
    ? `Every entry was checked within ${CHECK_AGAIN_DAYS} days.`
    : `Not checked for more than ${CHECK_AGAIN_DAYS} days (open the address, then set checkedOn):`,
);
for (const { list, id, checkedOn, days, url } of overdue)
  console.log(`  ${list} ${id}: ${checkedOn}, ${days} days ago  ${url ?? ''}`);

const since = released();
if (since === undefined) {
  console.log('No release to compare with: name one with --since REF.');
} else {
  const { added, removed, moved } = guideChanges(
    JSON.parse(git('show', `${since}:${GUIDE}`)) as object,
    guide,
  );
  console.log(
    `Since ${since}: ${added.length} added, ${removed.length} removed, ${moved.length} links changed.`,
  );
  for (const id of added) console.log(`  + ${id}`);
  for (const id of removed) console.log(`  - ${id} (ticks of it are no longer shown)`);
  for (const { id, from, to } of moved) console.log(`  ~ ${id}: ${from} → ${to}`);
}
