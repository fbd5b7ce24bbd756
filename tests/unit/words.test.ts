import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPartFiles } from '@/platform/page-scripts';
import { t, tCount, tParts, wordsLanguage } from '@/platform/words';
import { sourcesIn } from '../support/source/import-graph';
import { wordsIn } from '../support/source/words-in';

const ROOT = resolve(import.meta.dirname, '../..');
const textOf = (file: string) => readFileSync(resolve(ROOT, file), 'utf8');

/** What says something to somebody; the rooms before them make results (docs/decisions.md, "Words"). */
const VIEWS = ['messages', 'components', 'entrypoints', 'platform'].flatMap(sourcesIn);
const read = VIEWS.map((file) => ({ file, ...wordsIn(file, textOf(file)) }));

const messages = (await parseMessagesFile(resolve(ROOT, 'locales/en.yml'))).filter(
  ({ key: [group = ''] }) => !group.startsWith('@@'),
);
const placeholders = new Map(
  messages.map(({ key, namedSubstitutions }) => [key.join('.'), namedSubstitutions.toSorted()]),
);
/** Keys by the name that code uses: what has forms by number is asked for without them. */
const baseOf = (key: string) => key.replace(/\.(zero|one|two|few|many|other)$/, '');

describe('the catalogue of sentences', () => {
  it('has every sentence that the manifest names', () => {
    const named = [...textOf('wxt.config.ts').matchAll(/__MSG_(\w+?)__/g)].map(([, name = '']) =>
      name.replace('_', '.'),
    );
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((key) => !placeholders.has(key))).toEqual([]);
  });

  it('has no sentence that nothing says', () => {
    const said = new Set([
      ...read.flatMap(({ strings }) => strings),
      ...[...textOf('wxt.config.ts').matchAll(/__MSG_(\w+?)_(\w+?)__/g)].map(([, a, b]) => `${a}.${b}`),
    ]);
    expect([...placeholders.keys()].filter((key) => !said.has(baseOf(key)))).toEqual([]);
  });

  it('is filled in with the names that its sentences have, and no others', () => {
    const calls = read.flatMap(({ file, calls: made }) => made.map((call) => ({ file, ...call })));
    expect(calls.length).toBeGreaterThan(500);
    const wrong = calls.filter(
      ({ key, names }) =>
        // A form by number may leave its number out: "Hidden on one delivery."
        names.toSorted().join() !== placeholders.get(key)?.join(),
    );
    expect(wrong).toEqual([]);
  });

  it('has each form by number that its language tells apart', () => {
    const forms = new Intl.PluralRules(wordsLanguage()).resolvedOptions().pluralCategories;
    const counted = new Set([...placeholders.keys()].filter((key) => baseOf(key) !== key).map(baseOf));
    expect(counted.size).toBeGreaterThan(5);
    for (const key of counted)
      for (const form of forms) expect([...placeholders.keys()]).toContain(`${key}.${form}`);
  });

  it('is what every view’s text comes from', () => {
    const loose = read.flatMap(({ file, loose: texts }) => texts.map((text) => `${file}: ${text}`));
    expect(loose).toEqual([]);
  });

  it('keeps the limits of the stores: 75 letters of name, 12 of short name, 132 of description', () => {
    const lengthOf = (key: string) =>
      messages.flatMap((each) =>
        each.key.join('.') === key && 'message' in each ? each.message.length : [],
      );
    expect(lengthOf('extension.name')[0]).toBeLessThanOrEqual(75);
    expect(lengthOf('extension.shortName')[0]).toBeLessThanOrEqual(12);
    expect(lengthOf('extension.description')[0]).toBeLessThanOrEqual(132);
  });

  it('is read by the page’s scripts by `sentence` alone, made when they start: they may outlive the extension', () => {
    const parts = new Set(allPartFiles().map((file) => join('entrypoints', file.replace(/js$/, 'ts'))));
    const onPage = read.filter(({ file }) => /^entrypoints.[\w-]+\.content/.test(file) || parts.has(file));
    expect(onPage.length).toBeGreaterThan(30);
    const atOnce = onPage.filter(({ file }) =>
      /import \{[^}]*\bt\w*\b[^}]*\} from '@\/platform\/words'/.test(textOf(file)),
    );
    expect(atOnce.map(({ file }) => file)).toEqual([]);
    expect(onPage.flatMap(({ file, late }) => late.map((key) => `${file}: ${key}`))).toEqual([]);
  });

  it('has nothing that browsers read as a placeholder of their own', () => {
    const texts = messages.map((message) => ('message' in message ? message.message : ''));
    expect(texts.filter((text) => text.includes('$'))).toEqual([]);
  });
});

describe('a sentence', () => {
  it('takes any value as it is, once', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(t('planner.shareOverTimeOfName', { name })).toBe(
          `Share of the targeted population over time: ${name}`,
        );
      }),
    );
  });

  it('is told by number as its language does', () => {
    expect([0, 1, 2, 1234].map((count) => tCount('popup.moreLinks', count))).toEqual([
      '0 more links',
      '1 more link',
      '2 more links',
      '1,234 more links',
    ]);
  });

  it('is cut where something else stands in it', () => {
    expect(tParts('panel.questionsAskInChannel')).toEqual(['Questions? Ask in ', 'channel', '.']);
  });
});

describe('a view that says something by itself', () => {
  const looseIn = (source: string) => wordsIn('view.tsx', source).loose;

  it.each([
    ['<p>None seen yet.</p>', 'None seen yet.'],
    ['<p>{`Open ${name}`}</p>', 'Open '],
    ['<p>{isOn ? "Switched on" : t("a.b")}</p>', 'Switched on'],
    ['<input placeholder="your link" />', 'your link'],
    ['<Field label="days" />', 'days'],
    ['<p>{t("a.b")} left</p>', 'left'],
  ])('is found: %s', (markup, text) => {
    expect(looseIn(`const view = ${markup};`)).toEqual([text]);
  });

  it.each([
    '<p className="muted wide">{t("a.b")}</p>',
    '<a rel="noopener noreferrer" className={`mark ${x} on`} />',
  ])('is not seen in %s', (markup) => {
    expect(looseIn(`const view = ${markup};`)).toEqual([]);
  });
});
