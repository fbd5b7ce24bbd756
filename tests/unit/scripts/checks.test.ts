import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** A script as npm runs it, on the Node that comes with the project. */
const run = (script: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr, last: stdout.trim().split('\n').at(-1) };
};

describe('npm run release:check', () => {
  it('says what is left before the release, and fails while anything is', () => {
    const { status, last } = run('release-check.ts');
    expect(last).toMatch(
      status === 0 ? /^Nothing stands before \d+\.\d+\.\d+\.$/ : /^\d+ left before \d+\.\d+\.\d+\.$/,
    );
  });
});

describe('npm run guide:check', () => {
  it('says which entries want a look, and fails for none', () => {
    const { status, stdout, stderr } = run('guide-check.ts');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^(Every entry was checked within|Not checked for more than) \d+ days/);
  });
});

describe('npm run demo', () => {
  it('says which browsers there are, before anything is installed', () => {
    const { status, stderr } = run('demo.mjs', '--browser', 'netscape');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: '--browser takes chromium or firefox, not "netscape".\n',
    });
  });
});
