import type { QaStatus } from '@/guide/vocabulary';
import { done, error, warning } from '../rules/answers';
import { goTo } from '../rules/go-to';
import type { Fix, RuleAnswer } from '../report/report';
import { check, defineRule } from '../rules/rule';

const ANSWERS: Readonly<Record<QaStatus, (fix: Fix) => RuleAnswer>> = {
  green: () => done('QA status is green.'),
  'self-green': () => done('QA status is green, by your own test.'),
  yellow: (fix) => warning('QA status is yellow: read what QA found.', fix),
  'self-yellow': (fix) => warning('QA status is yellow, by your own test.', fix),
  red: (fix) => error('QA status is red: do not launch before it is mended.', fix),
  'self-red': (fix) => error('QA status is red, by your own test.', fix),
  'not-set': (fix) => warning('QA status is not set.', fix),
};

/** C16: the last gate before users (S16). A self-test counts as much as QA's. */
export const qaStatus = defineRule(
  'qa.status',
  check(['qaStatus'], ({ qaStatus: status }, delivery) => ANSWERS[status](goTo(delivery, 'qa'))),
);
