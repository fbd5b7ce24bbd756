import { readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPartFiles } from '@/platform/page-scripts';
import { circlesIn, fileOf, importGraph, importsOf, sourcesIn } from '../support/source/import-graph';

const ROOT = resolve(import.meta.dirname, '../..');

/** The rooms in the order that data may flow: a room may use the ones before it, never the ones after it. */
const ROOMS = [
  'guide',
  'experimenter',
  'links',
  'checklist',
  'calendar',
  'planner',
  'platform',
  'records',
  'messages',
  'components',
  'entrypoints',
] as const;

/** The same inside a room. What stands at its door, in no sub-room, may use them all and is used by none of them. */
const SUB_ROOMS = {
  links: ['address', 'verdict', 'destination', 'judge'],
  checklist: ['report', 'rules', 'items', 'evaluate', 'words'],
  planner: ['size', 'kind', 'launch', 'state', 'out'],
  records: ['kept', 'merge', 'store', 'sync', 'transfer', 'policy', 'read', 'change'],
} as const;

/** Rooms that are functions of their arguments: no browser, no page, no clock of their own. */
const PURE = ['guide', 'links', 'checklist', 'calendar', 'planner'];

const withoutComments = (code: string) => code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

/** Every import that `isWrong`, as a sentence that names the file and the import which breaks the order. */
function wrongImports(
  files: readonly string[],
  isWrong: (target: string, from: string) => boolean,
): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => {
        const target = fileOf(imported, file);
        return target !== undefined && isWrong(target, file);
      })
      .map((imported) => `${file} imports ${imported}`),
  );
}

/** Place of a file among the sub-rooms of its room; the door comes after them all. */
function placeIn(room: keyof typeof SUB_ROOMS, file: string): number {
  const order: readonly string[] = SUB_ROOMS[room];
  const [, folder = ''] = dirname(file).split(sep);
  return folder === '' ? order.length : order.indexOf(folder);
}

describe('the rooms of the house', () => {
  it.each(ROOMS)('%s uses only itself and the rooms before it', (room) => {
    const allowed = new Set<string>(ROOMS.slice(0, ROOMS.indexOf(room) + 1));
    expect(wrongImports(sourcesIn(room), (target) => !allowed.has(target.split(sep)[0] ?? ''))).toEqual([]);
  });

  it.each(Object.keys(SUB_ROOMS) as (keyof typeof SUB_ROOMS)[])(
    'each sub-room of %s uses only itself and those before it, and each has its place',
    (room) => {
      const files = sourcesIn(room);
      expect(files.filter((file) => placeIn(room, file) < 0)).toEqual([]);
      const runsUp = (target: string, from: string) =>
        target.startsWith(room + sep) && placeIn(room, target) > placeIn(room, from);
      expect(wrongImports(files, runsUp)).toEqual([]);
    },
  );

  it('knows no circle of files, type imports included', () => {
    expect(circlesIn(importGraph([...ROOMS, 'build', 'demo', 'scripts', 'tests']))).toEqual([]);
  });

  it('would find a circle, and says the way round it', () => {
    const graph = new Map([
      ['a.ts', ['b.ts', 'd.ts']],
      ['b.ts', ['c.ts']],
      ['c.ts', ['b.ts']],
      ['d.ts', []],
    ]);
    expect(circlesIn(graph)).toEqual(['b.ts → c.ts → b.ts']);
  });

  it.each(PURE)('%s touches no browser API, no page and no clock', (room) => {
    const touching =
      /\b(browser|chrome|document|window|localStorage|fetch|setTimeout|setInterval)\s*[.(]|Date\.now\(|new Date\(\)|Temporal\.Now/;
    const wrong = sourcesIn(room).filter((file) =>
      touching.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps webextension-polyfill in one module', () => {
    const users = ROOMS.flatMap(sourcesIn).filter((file) =>
      /^import (?!type)[^;]*'webextension-polyfill'/m.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(users).toEqual([join('platform', 'browser.ts')]);
  });

  it('keeps the catalogue of sentences in one module, and in no pure room', () => {
    const using = /'#i18n'|'@wxt-dev\/i18n|i18n\.getMessage/;
    const users = ROOMS.flatMap(sourcesIn).filter((file) =>
      using.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))),
    );
    expect(users).toEqual([join('platform', 'words.ts')]);
  });

  it('carries no React, schema library or polyfill in what the content script uses', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const imported of importsOf(file)) {
        const target = fileOf(imported, file);
        if (target) visit(target);
        else if (!imported.startsWith('.') && !imported.startsWith('@/')) packages.add(imported);
      }
    };
    visit('entrypoints/experimenter.content/index.ts');
    for (const file of allPartFiles()) visit(`entrypoints/${file.replace(/js$/, 'ts')}`);
    expect([...packages].sort()).toEqual([
      // Types only: the names of the sentences.
      '#i18n',
      'wxt/browser',
      'wxt/utils/define-content-script',
      'wxt/utils/define-unlisted-script',
    ]);
  });
});
