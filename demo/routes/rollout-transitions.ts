import { daysFrom } from '../model/dates.ts';
import type { Delivery } from '../model/delivery.ts';
import { approve, askFor, turnDown } from '../model/requests.ts';
import { hxRefresh, onDelivery, post, textOf, type Route, type Visit } from '../route.ts';
import { note } from '../model/saving.ts';

type Move = (delivery: Delivery, visit: Visit) => void;

const today = ({ store }: Visit): string => daysFrom(store.now, 0);

const requestLaunch: Move = (delivery, visit) => {
  askFor(delivery, 'launch', visit.store);
  delivery.status = 'Draft';
  delivery.dates.Review ??= today(visit);
};

const settle: Move = (delivery, { form, store }) => {
  turnDown(delivery, textOf(form, 'changelog_message'), store);
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
  'draft-to-review-rollout': requestLaunch,
  'preview-review-rollout': requestLaunch,
  'draft-review-to-approve-rollout': approve,
  'draft-review-to-reject-rollout': settle,
  'live-to-disabled-rollout': (delivery, { store }) => askFor(delivery, 'disable', store),
  'live-to-disabled-review-approve-rollout': approve,
  'live-to-disabled-review-reject-rollout': settle,
  // A review on the host as well. No recorded page has its words, so the stand-in makes none up: it is done at once.
  'disabled-to-live-rollout': (delivery) => {
    delivery.status = 'Live';
  },
  'advance-phase-review-rollout': (delivery, { store }) => askFor(delivery, 'update', store),
  'approve-advance-phase-review-rollout': approve,
  'reject-advance-phase-review-rollout': settle,
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
