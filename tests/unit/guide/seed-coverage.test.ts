import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInGuide } from '@/guide/guide';

const FACTS = Array.from({ length: 84 }, (_, index) => `S${index + 1}`);

interface Row {
  fact: string;
  carriedBy: string;
}

const rows: Row[] = readFileSync('docs/seed-coverage.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, fact = '', carriedBy = ''] = /^\| (S\d+) \| .+ \| (.+) \|$/.exec(line) ?? [];
    return fact ? [{ fact, carriedBy }] : [];
  });

/** Every guide entry that says it carries the fact, as the document writes it. */
function carriersOf(fact: string): string[] {
  return Object.entries(builtInGuide).flatMap(([kind, entries]) =>
    Array.isArray(entries)
      ? entries.filter(({ seed }) => seed.includes(fact)).map(({ id }) => `${kind} \`${id}\``)
      : [],
  );
}

describe('the coverage of the seed guide', () => {
  it('tells of every fact, S1 to S84, once and in order', () => {
    expect(rows.map(({ fact }) => fact)).toEqual(FACTS);
  });

  it.each(rows.filter(({ carriedBy }) => !carriedBy.startsWith('Not carried:')))(
    '$fact is carried by exactly the guide entries that are named',
    ({ fact, carriedBy }) =>
      expect(carriedBy.split(', '), `docs/seed-coverage.md, row ${fact}`).toEqual(carriersOf(fact)),
  );

  it.each(rows.filter(({ carriedBy }) => carriedBy.startsWith('Not carried:')))(
    '$fact is carried by nothing, for a reason',
    ({ fact, carriedBy }) => {
      expect(carriersOf(fact)).toEqual([]);
      expect(carriedBy).toMatch(/^Not carried: .{20,}/);
    },
  );
});

/** Facts whose wording matters, and what the entry that carries them has to say. */
const WORDS: readonly [fact: string, words: RegExp][] = [
  ['S12', /"WE","TH"/],
  ['S16', /issuetype=11290/],
  ['S27', /before your first experiment/],
  ['S49', /Two or more branches/],
  ['S51', /same time as a rollout/],
  ['S55', /"measuresDau":true/],
  ['S56', /"measuresDau":false/],
  ['S59', /"showsGuardrails":false/],
  ['S61', /2-week retention/],
  ['S66', /too late to roll back/],
  ['S70', /"briefNeeded":true/],
  ['S71', /"briefNeeded":false/],
  ['S72', /"briefNeeded":true/],
  ['S77', /"population":\[5,5\]/],
  ['S78', /1% to 10%/],
  ['S81', /"branches":\[50,50\]/],
  ['S82', /3% to 5%/],
  ['S84', /en-US, infrequent users/],
];

describe('an entry that claims a fact', () => {
  it.each(WORDS)('%s really says it', (fact, words) => {
    const entries = Object.values(builtInGuide).flatMap((list) => (Array.isArray(list) ? [...list] : []));
    const claimants = entries.filter(({ seed }) => seed.includes(fact)).map((entry) => JSON.stringify(entry));
    expect(claimants.join('\n')).toMatch(words);
  });
});
