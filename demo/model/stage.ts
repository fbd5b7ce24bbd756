import type { Stage } from '../../guide/vocabulary.ts';
import type { Delivery, Status, Step } from './delivery.ts';

/** Where a delivery stands, from the host's status, publish status and pause flag. */
export function stageOf(delivery: Delivery): Stage {
  if (delivery.status === 'Complete') return 'complete';
  if (delivery.status === 'Disabled') return 'disabled';
  if (delivery.status === 'Live') return delivery.paused ? 'observing' : 'enrolling';
  if (delivery.publishStatus === 'Waiting') return 'waiting';
  if (delivery.publishStatus === 'Review') return 'review';
  return delivery.status === 'Preview' ? 'preview' : 'draft';
}

const STEP_OF_STAGE: Readonly<Record<Stage, Step | null>> = {
  draft: 'Draft',
  preview: 'Preview',
  review: 'Review',
  waiting: 'Review',
  enrolling: 'Enrollment',
  observing: 'Observation',
  complete: 'Complete',
  disabled: null,
};

/** The timeline step that is active; null for a disabled rollout, which has none. */
export const activeStep = (delivery: Delivery): Step | null => STEP_OF_STAGE[stageOf(delivery)];

/** The steps of a delivery's timeline, in order. Rollouts are not observed. */
export const stepsOf = (delivery: Delivery): readonly Step[] =>
  delivery.isRollout
    ? ['Draft', 'Preview', 'Review', 'Enrollment', 'Complete']
    : ['Draft', 'Preview', 'Review', 'Enrollment', 'Observation', 'Complete'];

/** Overview, Branches and Metrics can be edited in Draft only; Audience also while a rollout is enrolling. */
export function canEdit(delivery: Delivery, page: 'overview' | 'branches' | 'metrics' | 'audience'): boolean {
  const stage = stageOf(delivery);
  if (stage === 'draft') return true;
  return page === 'audience' && delivery.isRollout && stage === 'enrolling';
}

/** The stage in a word, as the list of one's own deliveries has it. */
export function spelledStatus(delivery: Delivery): string {
  if (delivery.status !== 'Live') return listedStatus(delivery);
  return delivery.paused ? 'Live (Observing)' : 'Live (Enrolling)';
}

/** Archiving is open to drafts and to what has ended. */
export const canArchive = (delivery: Delivery): boolean => ['draft', 'complete'].includes(stageOf(delivery));

export type ListedStatus = Status | 'Review';

/** The status as lists say it: what waits for a review or a signature is "Review". */
export const listedStatus = ({ status, publishStatus }: Delivery): ListedStatus =>
  publishStatus !== 'Idle' && status !== 'Live' ? 'Review' : status;
