import { daysFrom } from '../model/dates.ts';
import type { Delivery, ReviewRequest, Step } from '../model/delivery.ts';
import { approve, askFor, turnDown } from '../model/requests.ts';
import { summaryPage } from '../pages/summary.ts';
import { resultsPage } from '../pages/results.ts';
import { CARD_ONLY, type Transition } from '../pages/controls/transition.ts';
import { onDelivery, page, post, textOf, type Route, type Visit } from '../route.ts';
import { note } from '../model/saving.ts';

type Move = (delivery: Delivery, visit: Visit) => void;

const reach = (delivery: Delivery, { store }: Visit, step: Step): void => {
  delivery.dates[step] ??= daysFrom(store.now, 0);
};

const ask =
  (request: ReviewRequest): Move =>
  (delivery, { store }) =>
    askFor(delivery, request, store);

/** The end of a review. A rejection leaves its reason; a cancelled request leaves none. */
const settle: Move = (delivery, { form, store }) => {
  turnDown(delivery, textOf(form, 'changelog_message'), store);
};

const requestLaunch: Move = (delivery, visit) => {
  ask('launch')(delivery, visit);
  delivery.status = 'Draft';
  reach(delivery, visit, 'Review');
};

const MOVES: Readonly<Record<Transition, Move>> = {
  'draft-to-preview': (delivery, visit) => {
    delivery.status = 'Preview';
    reach(delivery, visit, 'Preview');
  },
  'preview-to-draft': (delivery) => {
    delivery.status = 'Draft';
  },
  'draft-to-review': requestLaunch,
  'preview-to-review': requestLaunch,
  'review-to-draft': settle,
  'review-to-approve': approve,
  'live-to-end-enrollment': ask('end-enrollment'),
  'approve-end-enrollment': approve,
  'reject-end-enrollment': settle,
  'live-to-complete': ask('end'),
  'approve-end-experiment': approve,
  'reject-end-experiment': settle,
  'live-to-update-rollout': ask('update'),
  'approve-update-rollout': approve,
  'reject-update-rollout': settle,
};

const route = ([name, move]: [string, Move]): Route =>
  post(
    `/nimbus/{slug}/${name}/`,
    onDelivery((delivery, visit) => {
      move(delivery, visit);
      note(delivery, visit.store, name.replaceAll('-', ' '));
      const draw = visit.url.search === `?${CARD_ONLY}` ? resultsPage : summaryPage;
      return page(draw(delivery, visit.store.user()));
    }),
  );

/** The status buttons of the summary. As in the host, nothing but the state is checked. */
export const transitionRoutes: readonly Route[] = Object.entries(MOVES).map(route);
