// npm run release:check says what still stands before a release. It ends with 1 while anything does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GECKO_ID, IS_PLACEHOLDER, PROJECT_PAGE, UPDATE_MANIFEST } from '../platform/project.ts';
import { CHECK_AGAIN_DAYS, overdueEntries } from './guide-upkeep.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

const { version } = JSON.parse(read('package.json')) as { version: string };
const heading = /^## (.+)$/m.exec(read('CHANGELOG.md'))?.[1] ?? '';
const overdue = overdueEntries(
  JSON.parse(read('guide/guide.json')) as object,
  new Date().toISOString().slice(0, 10),
);

/** What stands before a release, each as one sentence. */
const open = [
  IS_PLACEHOLDER &&
    `platform/project.ts holds placeholders: ${PROJECT_PAGE}, ${UPDATE_MANIFEST}, ${GECKO_ID}. Put the real ones there, then set IS_PLACEHOLDER to false.`,
  !heading.startsWith(version) && `CHANGELOG.md starts with "${heading}", package.json says ${version}.`,
  /unreleased/i.test(heading) && `CHANGELOG.md says that ${version} is not released: put its date there.`,
  overdue.length > 0 &&
    `${overdue.length} entries of the guide were not checked for ${CHECK_AGAIN_DAYS} days: npm run guide:check lists them.`,
].filter((sentence) => sentence !== false);

for (const sentence of open) console.log(`- ${sentence}`);
console.log(
  open.length === 0 ? `Nothing stands before ${version}.` : `${open.length} left before ${version}.`,
);
process.exitCode = open.length === 0 ? 0 : 1;
