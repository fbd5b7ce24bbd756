import { daysFrom } from '../model/dates.ts';
import type { Delivery } from '../model/delivery.ts';
import { hxRefresh, onDelivery, post, type Route, type Visit } from '../route.ts';
import { note } from '../model/saving.ts';

type Move = (delivery: Delivery, visit: Visit) => void;

const today = ({ store }: Visit): string => daysFrom(store.now, 0);

const requestReview: Move = (delivery, visit) => {
  Object.assign(delivery, {
    status: 'Draft',
    publishStatus: 'Review',
    request: 'launch',
    rejectionReason: '',
  });
  delivery.dates.Review ??= today(visit);
};

/** The transitions of the rollouts UI, by the host's names for them. */
const MOVES: Readonly<Record<string, Move>> = {
  'draft-to-preview-rollout': (delivery, visit) => {
    delivery.status = 'Preview';
    delivery.dates.Preview ??= today(visit);
  },
  'preview-to-draft-rollout': (delivery) => {
    delivery.status = 'Draft';
  },
  'draft-to-review-rollout': requestReview,
  'preview-review-rollout': requestReview,
  'draft-review-to-approve-rollout': (delivery) => {
    delivery.publishStatus = 'Waiting';
  },
  'draft-review-to-reject-rollout': (delivery) => {
    Object.assign(delivery, { publishStatus: 'Idle', request: null, rejectionReason: 'Rejected' });
  },
  'live-to-disabled-rollout': (delivery) => {
    delivery.status = 'Disabled';
  },
  'disabled-to-live-rollout': (delivery) => {
    delivery.status = 'Live';
  },
  'advance-phase-review-rollout': (delivery) => {
    delivery.populationPercent =
      delivery.phases.find((percent) => percent > delivery.populationPercent) ?? delivery.populationPercent;
  },
};

/** The status buttons of the rollouts UI: each ends with a reload of the page. */
export const rolloutTransitionRoutes: readonly Route[] = Object.entries(MOVES).map(([name, move]) =>
  post(
    `/nimbus/new/{slug}/${name}/`,
    onDelivery((delivery, visit) => {
      move(delivery, visit);
      note(delivery, visit.store, name.replaceAll('-', ' '));
      return hxRefresh();
    }),
  ),
);
