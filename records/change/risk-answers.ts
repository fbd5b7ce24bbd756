import type { KnownFacts } from '@/checklist/report/report';
import type { RiskAnswer } from '@/experimenter/page-facts';
import { RISK_QUESTIONS, type RiskQuestion } from '@/guide/vocabulary';
import type { KeptFacts } from '../kept/delivery-record';

/** What Experimenter calls each question among a rollout's setup issues (nimbus_ui/new/views.py). */
const ISSUE_OF: Readonly<Record<RiskQuestion, RegExp>> = {
  ai: /^(Risk Ai|AI Risk):/i,
  brand: /^(Risk Brand|Brand Perception):/i,
  revenue: /^(Risk Revenue|Revenue):/i,
  partner: /^(Risk Partner Related|External Vendor):/i,
  message: /^(Risk Message|Messaging):/i,
};
const NOT_ANSWERED = /question may not be blank/;

/**
 * The August form of the rollouts UI draws one cross for "no" and for "not answered". Its setup issues tell them
 * apart, since a question without an answer is one; where the page does not list them, an answer that was seen
 * before and that a cross agrees with stands.
 */
export function withAnswers(seen: KnownFacts, before: KeptFacts): KnownFacts {
  const { risks, launchErrors } = seen;
  if (!risks) return seen;
  const issues = launchErrors?.value.filter((line) => NOT_ANSWERED.test(line));
  const value = { ...risks.value };
  for (const question of RISK_QUESTIONS) {
    if (value[question] !== 'unreadable') continue;
    value[question] = issues ? fromIssues(question, issues) : agreeing(before.risks?.value[question]);
  }
  return { ...seen, risks: { ...risks, value } };
}

const isNamed = (issue: string): boolean => Object.values(ISSUE_OF).some((name) => name.test(issue));

/** An issue of a name that none of the questions bears may be of any of them. */
function fromIssues(question: RiskQuestion, issues: readonly string[]): RiskAnswer {
  if (issues.some((issue) => ISSUE_OF[question].test(issue))) return 'unanswered';
  return issues.every(isNamed) ? 'no' : 'unreadable';
}

const agreeing = (known: RiskAnswer | undefined): RiskAnswer =>
  known === 'no' || known === 'unanswered' ? known : 'unreadable';
