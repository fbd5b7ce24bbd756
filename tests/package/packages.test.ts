import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOT_SOURCES, SOURCES } from '../../build/sources';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'preflight-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Packs the project that stands in `cwd` into `output`, and answers the checksums that it wrote. */
function pack(cwd: string, output: string): string {
  execFileSync(process.execPath, ['scripts/package.mjs'], {
    cwd,
    stdio: 'pipe',
    env: { ...process.env, PREFLIGHT_OUTPUT: output },
  });
  return readFileSync(join(output, 'SHA256SUMS'), 'utf8');
}

describe('npm run package', () => {
  const first = join(folder, 'first');
  let sums: string;
  beforeAll(() => {
    sums = pack(ROOT, first);
  });

  it('makes a zip for each browser and one of the sources', () => {
    expect(sums.match(/-(chrome|firefox|sources)\.zip$/gm)).toEqual([
      '-chrome.zip',
      '-firefox.zip',
      '-sources.zip',
    ]);
  });

  it('makes the same bytes on a second run, over what the first one left', () => {
    expect(pack(ROOT, first)).toBe(sums);
  });

  it('makes the same bytes from the unpacked sources zip, in an empty folder', () => {
    const rebuilt = join(folder, 'rebuilt');
    const sources = readdirSync(first).find((file) => file.endsWith('-sources.zip')) ?? '';
    execFileSync(process.execPath, ['--input-type=module', '-e', UNZIP, join(first, sources), rebuilt], {
      cwd: ROOT,
    });
    // The zip's lockfile is this one, and so is what it names: installing it once more, which is most of a minute, adds nothing.
    expect(readFileSync(join(rebuilt, 'package-lock.json'))).toEqual(
      readFileSync(join(ROOT, 'package-lock.json')),
    );
    symlinkSync(join(ROOT, 'node_modules'), join(rebuilt, 'node_modules'), 'junction');
    expect(pack(rebuilt, join(folder, 'second'))).toBe(sums);
  });

  it.runIf(existsSync(join(ROOT, '.git')))(
    'leaves nothing out of the sources that the repository has',
    () => {
      const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).trim().split('\n');
      const tops = new Set(tracked.map((file) => file.split('/')[0] ?? ''));
      expect([...tops].filter((top) => !SOURCES.includes(top) && !NOT_SOURCES.includes(top))).toEqual([]);
    },
  );
});

/** Unpacks argv[1] into argv[2] with the zip library that WXT itself brings. */
const UNZIP = `
  import JSZip from 'jszip';
  import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
  import { dirname, join } from 'node:path';
  const [, zip, folder] = process.argv;
  for (const file of Object.values((await JSZip.loadAsync(readFileSync(zip))).files)) {
    if (file.dir) continue;
    const path = join(folder, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await file.async('nodebuffer'));
  }`;
