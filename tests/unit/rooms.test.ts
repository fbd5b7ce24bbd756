import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

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

/** Rooms that are functions of their arguments: no browser, no page, no clock of their own. */
const PURE = ['guide', 'links', 'checklist', 'calendar', 'planner'];

const sources = (room: string): string[] =>
  existsSync(join(ROOT, room))
    ? readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => join(ROOT, room, file))
    : [];

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (found) => found[1] ?? '',
  );

/** The room that an import leads to, or `undefined` for a package. */
function roomOf(imported: string, from: string): string | undefined {
  if (imported.startsWith('@/')) return imported.split('/')[1];
  if (!imported.startsWith('.')) return undefined;
  return relative(ROOT, resolve(dirname(from), imported)).split(sep)[0];
}

const withoutComments = (code: string) => code.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('the rooms of the house', () => {
  it.each(ROOMS)('%s uses only itself and the rooms before it', (room) => {
    const allowed = new Set<string>(ROOMS.slice(0, ROOMS.indexOf(room) + 1));
    const wrong = sources(room).flatMap((file) =>
      importsOf(file)
        .filter((imported) => {
          const target = roomOf(imported, file);
          return target !== undefined && !allowed.has(target);
        })
        .map((imported) => `${relative(ROOT, file)} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(PURE)('%s touches no browser API, no page and no clock', (room) => {
    const touching =
      /\b(browser|chrome|document|window|localStorage|fetch|setTimeout|setInterval)\s*[.(]|Date\.now\(|new Date\(\)|Temporal\.Now/;
    const wrong = sources(room).filter((file) => touching.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(wrong.map((file) => relative(ROOT, file))).toEqual([]);
  });

  it('keeps webextension-polyfill in one module', () => {
    const users = ROOMS.flatMap(sources).filter((file) =>
      /^import (?!type)[^;]*'webextension-polyfill'/m.test(readFileSync(file, 'utf8')),
    );
    expect(users.map((file) => relative(ROOT, file))).toEqual([join('platform', 'browser.ts')]);
  });

  it('carries no React, schema library or polyfill in what the content script uses', () => {
    const seen = new Set<string>();
    const packages = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const imported of importsOf(file)) {
        const base = imported.startsWith('@/')
          ? join(ROOT, imported.slice(2))
          : resolve(dirname(file), imported);
        const target = [base, `${base}.ts`, join(base, 'index.ts')].find(
          (path) => path.endsWith('.ts') && existsSync(path),
        );
        if (target) visit(target);
        else if (!imported.startsWith('.') && !imported.startsWith('@/')) packages.add(imported);
      }
    };
    visit(join(ROOT, 'entrypoints/experimenter.content/index.ts'));
    expect([...packages].sort()).toEqual(['wxt/browser', 'wxt/utils/define-content-script']);
  });
});
