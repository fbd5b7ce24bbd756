import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const DOCS = globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT });

interface Scripts {
  scripts: Record<string, string>;
}
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Scripts;

/** npm's own commands, which need no script. */
const NPM = new Set(['ci', 'install', 'test', 'audit']);
/** Made by a command, so absent in a fresh checkout; and what a reader is to replace. */
const MADE =
  /^(\.output|\.artifacts|node_modules|DIR)\b|[<*…]|^\.\.\/shared|^(updates|index|truth|policies)\.json$|^distribution\//;

const textOf = (doc: string) => readFileSync(join(ROOT, doc), 'utf8');

/** Paths in backticks or links that name a file of the project: with a slash and an ending, or a folder with a final slash. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\s]+)`|\]\(([^)\s]+)\)/g)]
    .map(([, code, link]) => (code ?? link ?? '').replace(/[#?].*$/, ''))
    .filter((path) =>
      /^[\w.@-]+(\/[\w.@-]+)*\/$|^[\w.@-]+(\/[\w.@-]+)+\.\w+$|^[\w-]+\.(md|json|ts|mjs)$/.test(path),
    )
    .filter((path) => !MADE.test(path) && !/^(data|https?):/.test(path));

const commandsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm\s+(?:run\s+)?(?:-s\s+)?([\w:-]+)/g)].map(([, name]) => name ?? '');

const FILES = globSync('**/*', { cwd: ROOT, exclude: (path) => /(^|\/)(node_modules|\.output)$/.test(path) });

/** A document names a file from the project's root, from beside itself, or by the end of its path. */
const exists = (doc: string, path: string): boolean =>
  existsSync(join(ROOT, dirname(doc), path)) ||
  FILES.some((file) => `/${file}`.endsWith(`/${path.replace(/\/$/, '')}`));

describe.each(DOCS)('%s', (doc) => {
  it('names only files that exist', () => {
    expect(pathsIn(textOf(doc)).filter((path) => !exists(doc, path))).toEqual([]);
  });

  it('names only commands that exist', () => {
    expect(commandsIn(textOf(doc)).filter((name) => !NPM.has(name) && !(name in scripts))).toEqual([]);
  });
});

describe('this test', () => {
  it('sees a path, a link and a command', () => {
    expect(
      pathsIn('`links/check-link.ts`, `records/`, [it](docs/decisions.md), `a b`, `https://x.org/a.ts`'),
    ).toEqual(['links/check-link.ts', 'records/', 'docs/decisions.md']);
    expect(commandsIn('`npm run bench`, `npm test`')).toEqual(['bench', 'test']);
  });
});
