import type { DeliveryRequest } from '../../experimenter/page-facts';
import { STAGE_LABELS } from '../../guide/vocabulary';
import type { Stage } from '../../guide/vocabulary';
import { askedName } from './asked-name';
import type { KnownFact } from './report';

const STATES = {
  'in-review': 'requested',
  approved: 'approved',
  'timed-out': 'timed out',
  rejected: 'rejected',
} as const satisfies Record<DeliveryRequest['state'], string>;

/** A launch has a stage of its own while it is asked for, so only what went wrong with it is added. */
function ofLaunch(state: DeliveryRequest['state']): string {
  if (state === 'rejected') return ', launch rejected';
  return state === 'timed-out' ? ', timed out' : '';
}

/** A stage as the owner reads it, with what is asked for at it: `Enrolling, end requested`. */
export function stageWords(stage: Stage, request: KnownFact<DeliveryRequest> | undefined): string {
  const label = STAGE_LABELS[stage];
  if (!request) return label;
  const { action, state } = request.value;
  return label + (action === 'launch' ? ofLaunch(state) : `, ${askedName(request).label} ${STATES[state]}`);
}
