import type { QaStatus } from '@/guide/vocabulary';
import { fingerprint } from '@/checklist/rules/fingerprint';
import type { ItemProgress } from '@/checklist/report/report';
import { casesOf } from './case';
import type { Case, Answer } from './case';

const tick: ItemProgress = { state: 'done', at: 1, device: 'a' };

const QA: readonly [QaStatus, Answer][] = [
  ['green', 'done'],
  ['self-green', 'done'],
  ['yellow', 'problem warning'],
  ['self-yellow', 'problem warning'],
  ['red', 'problem error'],
  ['self-red', 'problem error'],
  ['not-set', 'problem warning'],
];

/** C16: every colour, QA's own or the owner's. */
export const qaStatus: readonly Case[] = casesOf('qa.status', [
  { given: 'the QA status was not seen', facts: {}, answers: 'unknown' },
  ...QA.map(([status, answers]) => ({ given: `it is ${status}`, facts: { qaStatus: status }, answers })),
  {
    given: 'somebody ticked it by hand',
    facts: { qaStatus: 'red' },
    answers: 'problem error',
    beside: { progress: { 'qa.status': tick } },
  },
  {
    given: 'the owner says it is not needed, and why',
    facts: { qaStatus: 'not-set' },
    answers: 'not-needed',
    says: /Nightly only/,
    beside: { progress: { 'qa.status': { ...tick, state: 'not-needed', reason: 'Nightly only' } } },
  },
  {
    given: 'the owner says it is not needed, without a reason',
    facts: { qaStatus: 'not-set' },
    answers: 'problem warning',
    beside: { progress: { 'qa.status': { ...tick, state: 'not-needed', reason: ' ' } } },
  },
]);

const BRANCHES = { branches: ['control', 'treatment'] };
const partOf = (branch: string) => `preview.tested.${fingerprint(branch)}`;

/** C15: ticked as a whole, or branch by branch. */
export const previewTested = casesOf('preview.tested', [
  { given: 'the branches were not seen', facts: {}, answers: 'todo warning', says: /every branch/ },
  { given: 'two branches', facts: BRANCHES, answers: 'todo warning', says: /control, treatment/ },
  { given: 'ticked', facts: BRANCHES, beside: { progress: { 'preview.tested': tick } }, answers: 'done' },
  {
    given: 'one branch ticked',
    facts: BRANCHES,
    beside: { progress: { [partOf('control')]: tick } },
    answers: 'todo warning',
  },
  {
    given: 'both branches ticked',
    facts: BRANCHES,
    answers: 'done',
    beside: { progress: { [partOf('control')]: tick, [partOf('treatment')]: tick } },
  },
  {
    given: 'ticked for other branches',
    facts: BRANCHES,
    answers: 'todo warning',
    beside: { progress: { 'preview.tested': { ...tick, about: fingerprint('control') } } },
  },
]);
