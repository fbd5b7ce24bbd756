// npm test: set-up, then every check there is. The last line reads "N passed, N failed" (", N skipped" may follow).
// Two things run at a time: most of a test in a browser is waiting.
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join, relative } from 'node:path';
import { runBeside } from './run-beside.mjs';
import { ensureBrowsers, ensureDependencies, projectNode, ROOT, run } from './setup.mjs';

const tally = { passed: 0, failed: 0, skipped: 0 };
const results = join(ROOT, '.artifacts');
/** What failed, told once more at the end: a log is long, and often only its end is seen. */
const failures = [];

/** Runs one tool that passes or fails as a whole. */
async function check(title, command, args, env) {
  const passed = await runBeside(title, command, args, env);
  if (!passed) failures.push(title);
  tally[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

/**
 * Runs one Vitest project and counts its tests one by one. A run that wrote no result counts as a failure, and so does
 * one that ends badly although no test failed (a profile left behind, an error between tests).
 */
async function suite(title, project, env) {
  const file = join(results, `${title.replaceAll(' ', '-')}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const passed = await runBeside(
    `tests: ${title}`,
    'vitest',
    ['run', '--project', project, ...reporters],
    env,
  );
  const failed = count(file, title);
  if (!passed && failed === 0) {
    tally.failed += 1;
    failures.push(`${title}: no test failed, and yet it ended badly`);
  }
}

/** What each failed test and each file that could not be run has to say, in a few lines. */
function told(found, title) {
  return found.testResults.flatMap((file) => {
    const name = `${title}: ${relative(ROOT, file.name)}`;
    if (file.status === 'failed' && file.assertionResults.length === 0) return [`${name}\n${file.message}`];
    return file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${name} > ${test.fullName}\n${test.failureMessages.join('\n').slice(0, 1500)}`);
  });
}

/** Adds what a result file says to the tally, and answers how many failures that were. */
function count(file, title) {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8'));
    const failed =
      found.numFailedTests +
      found.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length;
    tally.passed += found.numPassedTests;
    tally.failed += failed;
    tally.skipped += found.numPendingTests + found.numTodoTests;
    failures.push(...told(found, title));
    return failed;
  } catch {
    tally.failed += 1;
    failures.push(`${title}: it wrote no results`);
    return 1;
  }
}

const build = (family, args) =>
  check(`build for ${family}`, 'wxt', ['build', ...args], { NODE_ENV: 'production' });

/** Tests a browser in a process of its own, so that one waits while the other works. */
const inBrowser = (family) =>
  suite(`e2e ${family}`, 'e2e', {
    CHROMIUM_BIN: browsers.chromium,
    FIREFOX_BIN: browsers.firefox,
    PREFLIGHT_BROWSER: family,
  });

const readTheSource = async () => {
  await check('format', 'oxfmt', ['--check']);
  await check('lint', 'oxlint', ['--type-aware']);
  await check('nothing unused', 'knip', []);
  await check('types', 'tsc', ['--noEmit']);
  await suite('unit', 'unit');
  await suite('packages', 'package');
};
const lintTheBuild = () =>
  check('web-ext lint', 'web-ext', [
    'lint',
    '-s',
    '.output/firefox-mv3',
    '--no-config-discovery',
    '--warnings-as-errors',
  ]);

ensureDependencies();
const browsers = ensureBrowsers(['chromium', 'firefox']);
process.env.PATH = [dirname(projectNode()), join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(
  delimiter,
);

run('wxt', ['prepare']);
const isBuilt = (await Promise.all([build('Chromium', []), build('Firefox', ['-b', 'firefox'])])).every(
  Boolean,
);

// Two lanes of about the same length: Firefox takes longer, so the checks without a browser go before Chromium's tests.
await Promise.all([
  isBuilt && lintTheBuild().then(() => inBrowser('firefox')),
  readTheSource().then(() => isBuilt && inBrowser('chromium')),
]);

for (const failure of failures) console.log(`\nFAILED: ${failure}`);
console.log('');
console.log(
  `${tally.passed} passed, ${tally.failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}`,
);
process.exitCode = tally.failed === 0 ? 0 : 1;
