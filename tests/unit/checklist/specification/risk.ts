import type { FactValues, RiskAnswer, SignoffState } from '@/experimenter/page-facts';
import { fingerprint } from '@/checklist/rules/fingerprint';
import type { ItemProgress } from '@/checklist/report/report';
import { casesOf } from './case';

const NO: RiskAnswer = 'no';
const ANSWERED: FactValues['risks'] = { ai: NO, brand: NO, revenue: NO, partner: NO, message: NO };
const DONE: SignoffState = { signed: true, recommended: true };
const NOT_ASKED: SignoffState = { signed: false, recommended: false };
const SIGNED: FactValues['signoffs'] = { qa: DONE, vp: NOT_ASKED, legal: NOT_ASKED };
const EARLY = ['draft', 'preview'] as const;
const LATE = ['review', 'waiting'] as const;
const tick: ItemProgress = { state: 'done', at: 1, device: 'a' };
const ticked = { progress: { 'risk.signoffs': tick } };

/** C11: an error once the launch is requested, a warning before. */
export const riskSignoffs = casesOf('risk.signoffs', [
  { given: 'nothing was seen', facts: {}, answers: 'unknown' },
  { given: 'the sign-offs were not seen', facts: { risks: ANSWERED }, answers: 'unknown', says: /sign-offs/ },
  {
    given: 'a page that cannot tell No from unanswered',
    facts: { risks: { ...ANSWERED, ai: 'unreadable' }, signoffs: SIGNED },
    stages: EARLY,
    answers: 'todo warning',
    says: /that each is answered, not just crossed \(AI\)/,
  },
  {
    given: 'a page that cannot tell No from unanswered',
    facts: { risks: { ...ANSWERED, ai: 'unreadable' }, signoffs: SIGNED },
    stages: LATE,
    answers: 'todo error',
  },
  {
    given: 'such a page, and the owner looked and ticked',
    facts: { risks: { ...ANSWERED, ai: 'unreadable' }, signoffs: { ...SIGNED, vp: { signed: false } } },
    beside: ticked,
    answers: 'done',
  },
  {
    given: 'a page that shows no recommendation',
    facts: { risks: ANSWERED, signoffs: { ...SIGNED, vp: { signed: false } } },
    stages: EARLY,
    answers: 'todo warning',
    says: /whether a sign-off is needed \(VP\)/,
  },
  {
    given: 'a page that shows no recommendation',
    facts: { risks: ANSWERED, signoffs: { ...SIGNED, vp: { signed: false } } },
    stages: LATE,
    answers: 'todo error',
  },
  {
    given: 'all is done but the question by hand',
    facts: { risks: ANSWERED, signoffs: SIGNED },
    stages: EARLY,
    answers: 'todo warning',
    says: /Category 3 or 4/,
  },
  {
    given: 'all is done but the question by hand',
    facts: { risks: ANSWERED, signoffs: SIGNED },
    stages: LATE,
    answers: 'todo error',
  },
  {
    given: 'all is done and ticked',
    facts: { risks: ANSWERED, signoffs: SIGNED },
    beside: ticked,
    answers: 'done',
  },
  {
    given: 'a risk is unanswered',
    facts: { risks: { ...ANSWERED, brand: 'unanswered' }, signoffs: SIGNED },
    stages: EARLY,
    answers: 'problem warning',
    says: /open: brand/,
  },
  {
    given: 'a risk is unanswered',
    facts: { risks: { ...ANSWERED, brand: 'unanswered' }, signoffs: SIGNED },
    stages: LATE,
    answers: 'problem error',
  },
  {
    given: 'a recommended sign-off is missing',
    facts: { risks: ANSWERED, signoffs: { ...SIGNED, legal: { signed: false, recommended: true } } },
    stages: EARLY,
    answers: 'problem warning',
    says: /not signed off: Legal/,
  },
  {
    given: 'a recommended sign-off is missing',
    facts: { risks: ANSWERED, signoffs: { ...SIGNED, vp: { signed: false, recommended: true } } },
    stages: LATE,
    answers: 'problem error',
    says: /VP/,
  },
  {
    given: 'a missing sign-off is ticked away by hand',
    facts: { risks: ANSWERED, signoffs: { ...SIGNED, qa: { signed: false, recommended: true } } },
    stages: EARLY,
    beside: ticked,
    answers: 'problem warning',
  },
]);

const messageWith = (url: string): Partial<FactValues> => ({
  risks: { ...ANSWERED, message: 'yes' },
  links: [{ kind: 'OTHER', url }],
});

/** C12: listed only where the message risk is known to be Yes. */
export const messageConsult = casesOf('message.consult', [
  { given: 'the risks were not seen', facts: {}, answers: 'not listed' },
  {
    given: 'the page cannot tell',
    facts: { risks: { ...ANSWERED, message: 'unreadable' } },
    answers: 'not listed',
  },
  {
    given: 'the question is unanswered',
    facts: { risks: { ...ANSWERED, message: 'unanswered' } },
    answers: 'not listed',
  },
  { given: 'no message', facts: { risks: ANSWERED }, answers: 'not listed' },
  {
    given: 'a message',
    facts: { risks: { ...ANSWERED, message: 'yes' } },
    answers: 'todo warning',
    says: /FXE ticket/,
  },
  {
    given: 'a message with its FXE ticket',
    answers: 'done',
    facts: messageWith('https://mozilla-hub.atlassian.net/browse/FXE-77'),
  },
  {
    given: 'a message with a ticket elsewhere that says FXE',
    answers: 'todo warning',
    facts: messageWith('https://evil.example/browse/FXE-77'),
  },
]);

const overlapTick = (text: string) => ({
  progress: { 'overlap.reviewed': { ...tick, about: fingerprint(text) } },
});

/** C13: a tick lasts until the warning's text changes. */
export const overlapReviewed = casesOf('overlap.reviewed', [
  { given: 'the warnings were not seen', facts: {}, answers: 'not listed' },
  { given: 'there is none', facts: { warnings: [] }, answers: 'not listed' },
  {
    given: 'there is one',
    facts: { warnings: [{ text: 'Audience overlaps with x' }] },
    answers: 'todo warning',
    says: /overlaps with x/,
  },
  {
    given: 'it was ticked',
    facts: { warnings: [{ text: 'Overlaps x' }] },
    beside: overlapTick('Overlaps x'),
    answers: 'done',
  },
  {
    given: 'it changed since the tick',
    facts: { warnings: [{ text: 'Overlaps y' }] },
    beside: overlapTick('Overlaps x'),
    answers: 'todo warning',
  },
]);
