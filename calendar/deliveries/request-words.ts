import { askedName } from '@/checklist/report/asked-name';
import { capital } from '@/checklist/report/phrases';
import type { KnownFacts } from '@/checklist/report/report';
import { isNoLongerShown } from '@/checklist/rules/asked-for';
import type { FactValues } from '@/experimenter/page-facts';

type Request = FactValues['request'];

const STATES: Readonly<Record<Request['state'], string>> = {
  'in-review': 'asked for, waiting for review',
  approved: 'approved, waiting for Remote Settings',
  'timed-out': 'timed out in Remote Settings, waiting for review again',
  rejected: 'rejected',
};

/**
 * What is asked of the reviewers, or was refused: `End of enrollment: asked for, waiting for review`. Empty where nothing
 * is, and where a later look at the delivery did not show it any more.
 */
export function requestWords(facts: KnownFacts): string {
  const { request } = facts;
  if (!request || isNoLongerShown(facts, request)) return '';
  return `${capital(askedName(request).label)}: ${STATES[request.value.state]}`;
}
