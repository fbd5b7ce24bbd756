import type { QaStatus } from '@/guide/vocabulary';
import { goTo } from '../go-to';
import type { RuleAnswer } from '../report';
import { check, defineRule } from '../rule';

const ANSWERS: Readonly<Record<QaStatus, RuleAnswer>> = {
  'green': { outcome: 'done', message: 'QA status is green.' },
  'self-green': { outcome: 'done', message: 'QA status is green, by your own test.' },
  'yellow': { outcome: 'problem', severity: 'warning', message: 'QA status is yellow: read what QA found.' },
  'self-yellow': { outcome: 'problem', severity: 'warning', message: 'QA status is yellow, by your own test.' },
  'red': { outcome: 'problem', severity: 'error', message: 'QA status is red: do not launch before it is mended.' },
  'self-red': { outcome: 'problem', severity: 'error', message: 'QA status is red, by your own test.' },
  'not-set': { outcome: 'problem', severity: 'warning', message: 'QA status is not set.' },
};

/** C16: the last gate before users (S16). A self-test counts as much as QA's. */
export const qaStatus = defineRule('qa.status', check(['qaStatus'], ({ qaStatus: status }, delivery) => {
  const answer = ANSWERS[status];
  return answer.outcome === 'done' ? answer : { ...answer, fix: goTo(delivery, 'summary', 'qa') };
}));
