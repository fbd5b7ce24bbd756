import { describe, expect, it } from 'vitest';
import { RULES } from '@/checklist/evaluate/all-rules';
import { builtInGuide } from '@/guide/guide';
import { answerOf, cellsOf, cellsOfCase, lineOf } from './specification/case';
import type { Case, Cell } from './specification/case';
import * as design from './specification/design';
import * as launch from './specification/launch';
import * as links from './specification/links';
import * as live from './specification/live';
import * as pairs from './specification/pairs';
import * as requests from './specification/requests';
import * as risk from './specification/risk';

const CASES: readonly Case[] = [design, links, risk, launch, requests, pairs, live].flatMap((group) =>
  Object.values(group).flat(),
);
const PLACED = CASES.flatMap((each) => cellsOfCase(each).map((cell) => ({ ...each, ...cell })));

const nameOf = ({ stage, type }: Cell) => `${stage} ${type}`;

/** What the case names of the line; the rest is free. */
function expectedOf({ answers, says, goes }: Case): object {
  return { answers, message: expect.stringMatching(says ?? /^/), ...(goes && { goes }) };
}

describe('an item of the checklist', () => {
  it.each(PLACED)('$item of a $type in stage $stage, when $given: $answers', (each) => {
    const line = lineOf(each, each);
    const seen = { answers: answerOf(line), message: line?.message ?? '', goes: line?.fix?.url };
    expect(seen).toMatchObject(expectedOf(each));
  });
});

describe('the specification', () => {
  const listed = builtInGuide.items.filter(({ when }) => when === 'every');
  const withNeeds = [...RULES.values()].filter(({ needs }) => needs.length > 0);

  it('has no case without a place where it applies', () => {
    const lost = CASES.filter((each) => cellsOfCase(each).length === 0);
    expect(lost.map(({ item, given }) => `${item}: ${given}`)).toEqual([]);
  });

  it.each(listed)('has cases for $id at every stage and type that list it', ({ id }) => {
    const covered = new Set(PLACED.filter(({ item }) => item === id).map(nameOf));
    const bare = cellsOf(id)
      .map(nameOf)
      .filter((cell) => !covered.has(cell));
    expect(bare, `tests/unit/checklist/specification/: a case of ${id} for each of these`).toEqual([]);
  });

  it.each(withNeeds)('has a case where $id lacks a fact, and it is no problem then', ({ id }) => {
    const bare = CASES.filter(({ item, answers }) => item === id && /^(unknown|not listed)$/.test(answers));
    expect(bare, `specification/: a case of ${id} with facts: {}`).not.toEqual([]);
  });

  it('never reaches a severity that the guide does not announce', () => {
    const worse = PLACED.filter(({ item, answers }) => {
      const worst = builtInGuide.items.find(({ id }) => id === item)?.worst;
      return answers.endsWith('error') ? worst !== 'error' : answers.endsWith('warning') && worst === 'info';
    });
    expect(worse.map(({ item, given }) => `${item}: ${given}`)).toEqual([]);
  });
});
