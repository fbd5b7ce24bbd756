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

/**
 * Paths in backticks, alone or in a command, or in links that name a file of the project: with a slash and an ending, or a
 * folder with a final slash.
 */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`|\]\(([^)\s]+)\)/g)]
    .flatMap(([, code, link]) => (code ?? link ?? '').split(' '))
    .map((word) => word.replace(/[#?].*$/, ''))
    .filter((path) =>
      /^[\w.@-]+(\/[\w.@-]+)*\/$|^[\w.@-]+(\/[\w.@-]+)+\.\w+$|^[\w-]+\.(md|json|ts|mjs)$/.test(path),
    )
    .filter((path) => !MADE.test(path) && !/^(data|https?):/.test(path));

const commandsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm\s+(?:run\s+)?(?:-s\s+)?([\w:-]+)/g)].map(([, name]) => name ?? '');

/** Options of our own commands, as `name --option`. */
const optionsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm run ([\w:-]+) -- ([^`|\n]+)/g)].flatMap(([, name, words = '']) =>
    [...words.matchAll(/--[\w-]+/g)].map(([option]) => `${name} ${option}`),
  );

const scriptOf = (name: string) => /scripts\/\S+/.exec(scripts[name] ?? '')?.[0];
const takes = (named: string): boolean => {
  const [name = '', option = ''] = named.split(' --');
  const script = scriptOf(name);
  return script !== undefined && new RegExp(`\\b${option}'?: \\{ type:`).test(textOf(script));
};

const byNpmTest = (words: string) => ({ file: 'scripts/test.mjs', words });
/** What runs each command that a document names, and by which words; or why nothing does. */
const RUN_BY: Readonly<Record<string, { file: string; words: string } | string>> = {
  ci: { file: 'scripts/setup.mjs', words: "run(npm, ['ci'" },
  build: byNpmTest("'wxt', ['build'"),
  'prepare-types': byNpmTest("run('wxt', ['prepare'])"),
  format: byNpmTest("'oxfmt'"),
  lint: byNpmTest("'oxlint', ['--type-aware']"),
  unused: byNpmTest("'knip'"),
  typecheck: byNpmTest("'tsc', ['--noEmit']"),
  'test:unit': byNpmTest("suite('unit', 'unit')"),
  'test:e2e': byNpmTest("'e2e', {"),
  package: { file: 'tests/package/packages.test.ts', words: 'scripts/package.mjs' },
  'release:check': { file: 'tests/unit/scripts/checks.test.ts', words: 'release-check.ts' },
  'guide:check': { file: 'tests/unit/scripts/checks.test.ts', words: 'guide-check.ts' },
  test: 'it is what runs the others; .github/workflows/test.yml',
  soak: 'ten minutes; npm test runs the same tests for a short while (tests/soak/)',
  demo: 'a person looks; the stand-in and the browsers are those of the end-to-end tests',
  bench:
    'it measures and fails nothing; what has to hold is in tests/e2e/whole/cost.e2e.ts and builds.e2e.ts',
  pictures: 'a person looks at the pictures',
  audit: 'npm’s own, and it needs the registry',
  install: 'npm’s own',
};

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

  it('names only options that its commands take', () => {
    expect(optionsIn(textOf(doc)).filter((option) => !takes(option))).toEqual([]);
  });

  it('names no command of which nobody knows what runs it', () => {
    expect(commandsIn(textOf(doc)).filter((name) => !(name in RUN_BY))).toEqual([]);
  });
});

describe('a command that a document names', () => {
  const run = Object.entries(RUN_BY).flatMap(([name, by]) =>
    typeof by === 'string' ? [] : [{ name, ...by }],
  );

  it.each(run)('$name is run by $file', ({ file, words }) => {
    expect(textOf(file)).toContain(words);
  });
});

describe('this test', () => {
  it('sees a path, a link and a command', () => {
    expect(
      pathsIn('`links/check-link.ts`, `records/`, [it](docs/decisions.md), `a b`, `https://x.org/a.ts`'),
    ).toEqual(['links/check-link.ts', 'records/', 'docs/decisions.md']);
    expect(pathsIn('`npx vitest run tests/unit/rooms.test.ts`')).toEqual(['tests/unit/rooms.test.ts']);
    expect(commandsIn('`npm run bench`, `npm test`')).toEqual(['bench', 'test']);
    expect(optionsIn('`npm run demo -- --headless --shots DIR`')).toEqual([
      'demo --headless',
      'demo --shots',
    ]);
    expect(takes('demo --headless')).toBe(true);
    expect(takes('demo --headstrong')).toBe(false);
  });
});
