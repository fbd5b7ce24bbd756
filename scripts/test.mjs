// npm test: set-up, then every check there is. The last line reads "N passed, N failed" (", N skipped" may follow).
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { ensureBrowsers, ensureDependencies, projectNode, ROOT, run } from './setup.mjs';

const tally = { passed: 0, failed: 0, skipped: 0 };
const results = join(ROOT, '.artifacts');

/** Runs one tool that passes or fails as a whole. */
function check(title, command, args, env) {
  console.log(`\n── ${title}`);
  try {
    run(command, args, env);
    tally.passed += 1;
    return true;
  } catch {
    console.error(`FAILED: ${title}`);
    tally.failed += 1;
    return false;
  }
}

/** Runs one Vitest project and counts its tests one by one. A run that wrote no result counts as a failure. */
function suite(project, env) {
  console.log(`\n── tests: ${project}`);
  const file = join(results, `${project}.json`);
  rmSync(file, { force: true });
  try {
    run(
      'vitest',
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      env,
    );
  } catch {
    // The counts below say what failed.
  }
  try {
    const found = JSON.parse(readFileSync(file, 'utf8'));
    tally.passed += found.numPassedTests;
    tally.failed +=
      found.numFailedTests +
      found.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length;
    tally.skipped += found.numPendingTests + found.numTodoTests;
  } catch {
    tally.failed += 1;
  }
}

ensureDependencies();
const browsers = ensureBrowsers(['chromium', 'firefox']);
process.env.PATH = [dirname(projectNode()), join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(
  delimiter,
);

run('wxt', ['prepare']);
check('format', 'oxfmt', ['--check']);
check('lint', 'oxlint', ['--type-aware']);
check('nothing unused', 'knip', []);
check('types', 'tsc', ['--noEmit']);
suite('unit');
const built = [
  check('build for Chromium', 'wxt', ['build'], { NODE_ENV: 'production' }),
  check('build for Firefox', 'wxt', ['build', '-b', 'firefox'], { NODE_ENV: 'production' }),
].every(Boolean);
if (built) {
  check('web-ext lint', 'web-ext', [
    'lint',
    '-s',
    '.output/firefox-mv3',
    '--no-config-discovery',
    '--warnings-as-errors',
  ]);
  suite('e2e', { CHROMIUM_BIN: browsers.chromium, FIREFOX_BIN: browsers.firefox });
}

console.log('');
console.log(
  `${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`,
);
process.exitCode = tally.failed === 0 ? 0 : 1;
