import { PRODUCTION_ORIGIN } from '../origin.ts';
import { daysFrom } from './dates.ts';
import type { Delivery, ReviewRequest } from './delivery.ts';
import type { Store } from './store.ts';

const noun = ({ isRollout }: Delivery): string => (isRollout ? 'rollout' : 'experiment');

/** What is asked for, as the classic pages put it after "requested to". */
export function asked(delivery: Delivery, request: ReviewRequest | null = delivery.request): string {
  switch (request) {
    case 'end-enrollment':
      return `end enrollment for this ${noun(delivery)}`;
    case 'end':
      return `end this ${noun(delivery)}`;
    case 'update':
      return 'update this rollout';
    case 'disable':
      return 'disable rollout';
    default:
      return `launch this ${noun(delivery)}`;
  }
}

/** Whoever asks cannot approve; everybody else of the stand-in may. */
export const mayApprove = ({ requestedBy }: Delivery, viewer: string): boolean => requestedBy !== viewer;

/** Where the second approval is given: with its host, as the real one stands on another. */
export const remoteSettingsOf = ({ slug }: Delivery): string =>
  `${PRODUCTION_ORIGIN}/remote-settings/${slug}/simple-review`;

/** Asks the reviewers for something, in the name of whoever is signed in. */
export function askFor(delivery: Delivery, request: ReviewRequest, { user }: Store): void {
  Object.assign(delivery, {
    publishStatus: 'Review',
    request,
    requestedBy: user(),
    hasTimedOut: false,
    rejection: null,
  });
}

const over = { publishStatus: 'Idle', request: null, requestedBy: '', hasTimedOut: false } as const;

/** Turns the request down. Without a reason it was cancelled, and nothing is left of it. */
export function turnDown(delivery: Delivery, reason: string, { user, now }: Store): void {
  const request = delivery.request ?? 'launch';
  const rejection = reason === '' ? null : { request, by: user(), on: daysFrom(now, 0), reason };
  Object.assign(delivery, over, { rejection });
}

/** Approved here: what is left is the signature in Remote Settings. */
export function approve(delivery: Delivery): void {
  Object.assign(delivery, { publishStatus: 'Waiting', hasTimedOut: false });
}

/** Nobody signed in time: it is in review again. */
export function timeOut(delivery: Delivery): void {
  Object.assign(delivery, { publishStatus: 'Review', hasTimedOut: true });
}

function nextPhase({ phases, populationPercent }: Delivery): number {
  return phases.find((percent) => percent > populationPercent) ?? populationPercent;
}

const EFFECTS: Readonly<Record<ReviewRequest, (delivery: Delivery, today: string) => void>> = {
  launch: (delivery, today) => {
    delivery.status = 'Live';
    delivery.dates.Enrollment ??= today;
    delivery.monitoring ??= { enrolled: 120, unenrolled: 0, featureConflictPercent: 0, ratioHealthy: true };
  },
  'end-enrollment': (delivery, today) => {
    delivery.paused = true;
    delivery.dates.Observation ??= today;
  },
  end: (delivery, today) => {
    delivery.status = 'Complete';
    delivery.dates.Complete ??= today;
  },
  update: (delivery) => {
    if (!delivery.isDirty) delivery.populationPercent = nextPhase(delivery);
    delivery.isDirty = false;
  },
  disable: (delivery) => {
    delivery.status = 'Disabled';
  },
};

/** Signed in Remote Settings: what was asked for is so. */
export function sign(delivery: Delivery, { now }: Store): void {
  EFFECTS[delivery.request ?? 'launch'](delivery, daysFrom(now, 0));
  Object.assign(delivery, over);
}
