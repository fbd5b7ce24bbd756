import type { FactValues } from '@/experimenter/page-facts';

type Request = FactValues['request'];

const ACTIONS: Readonly<Record<Request['action'], string>> = {
  launch: 'Launch',
  'end-enrollment': 'End of enrollment',
  end: 'End',
  update: 'Update',
};

const STATES: Readonly<Record<Request['state'], string>> = {
  'in-review': 'asked for, waiting for review',
  approved: 'approved, waiting for Remote Settings',
  'timed-out': 'timed out in Remote Settings, waiting for review again',
  rejected: 'rejected',
};

/** `End of enrollment: asked for, waiting for review`. */
export function requestWords({ action, state }: Request): string {
  return `${ACTIONS[action]}: ${STATES[state]}`;
}
