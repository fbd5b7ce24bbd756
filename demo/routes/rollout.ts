import { featuresBySlug } from '../model/catalog.ts';
import type { Delivery } from '../model/delivery.ts';
import type { Store } from '../model/store.ts';
import { html, type Markup } from '../html.ts';
import { ROLLOUT_CARDS, type RolloutCard } from '../pages/rollout/cards.ts';
import { FORM_PARTS } from '../pages/rollout/forms.ts';
import { headerName, rolloutPage } from '../pages/rollout/rollout-page.ts';
import { setupIssuesModal, setupProgress } from '../pages/rollout/setup.ts';
import { sidebarLinks } from '../pages/rollout/sidebar.ts';
import { get, notFound, onDelivery, page, post, textOf, textsOf, type Route, type Visit } from '../route.ts';
import { note } from '../model/saving.ts';
import { cloneTo, toggleArchive } from './actions.ts';
import { saveQa, saveSignoffs } from './cards.ts';
import { saveOverview, saveRisks } from './overview.ts';
import { phaseRoutes, saveSchedule } from './rollout-phases.ts';

const partsOf = (store: Store) => FORM_PARTS[store.rolloutsForm()];

const OUT_OF_BAND: Markup = html`hx-swap-oob="true"`;

/** What a saved card sends along, to be swapped wherever it stands on the page. */
const elsewhere = (delivery: Delivery, store: Store): Markup[] => [
  headerName(delivery, OUT_OF_BAND),
  sidebarLinks(delivery, OUT_OF_BAND),
  setupProgress(delivery, OUT_OF_BAND),
  setupIssuesModal(partsOf(store).issueGroups(delivery), OUT_OF_BAND),
  partsOf(store).draftButtons(delivery, OUT_OF_BAND),
];

const saveFeatures = (delivery: Delivery, { form }: Visit): void => {
  if (form.has('takeaways_summary')) delivery.takeaways.summary = textOf(form, 'takeaways_summary');
  delivery.features = featuresBySlug(textsOf(form, 'feature_configs'));
};

type Save = (delivery: Delivery, visit: Visit) => void;

const SAVES: Readonly<Record<Exclude<RolloutCard, 'overview'>, Save>> = {
  risks: saveRisks,
  signoff: saveSignoffs,
  audience: (delivery, { form }) => {
    delivery.channels = textsOf(form, 'channels');
  },
  'rollout-features': saveFeatures,
  schedule: saveSchedule,
  qa: saveQa,
};

const saved = (delivery: Delivery, card: RolloutCard, store: Store) =>
  page(html`${partsOf(store).bodies[card](delivery)}${elsewhere(delivery, store)}`);

const saveCard = (card: RolloutCard) => (delivery: Delivery, visit: Visit) => {
  if (card === 'overview') {
    const rows = saveOverview(delivery, visit);
    return rows === null
      ? saved(delivery, card, visit.store)
      : page(partsOf(visit.store).overviewForm(delivery, rows));
  }
  SAVES[card](delivery, visit);
  note(delivery, visit.store, `updated the ${card} card`);
  return saved(delivery, card, visit.store);
};

/** Changes the link rows after the form was saved, and shows the form again. */
const onLinks = (change: (delivery: Delivery, visit: Visit) => void) =>
  onDelivery((delivery, visit) => {
    const rows = saveOverview(delivery, visit);
    const { overviewForm } = partsOf(visit.store);
    if (rows !== null) return page(overviewForm(delivery, rows));
    change(delivery, visit);
    return page(html`${overviewForm(delivery)}${sidebarLinks(delivery, OUT_OF_BAND)}`);
  });

const cardRoutes = (card: RolloutCard): Route[] => {
  const path = `/nimbus/new/{slug}/${ROLLOUT_CARDS[card].path}/`;
  return [
    get(
      path,
      onDelivery((delivery, { store }) => page(partsOf(store).forms[card](delivery))),
    ),
    post(path, onDelivery(saveCard(card))),
  ];
};

/** Firefox Labs stays in the classic UI since autumn. */
const show = onDelivery((delivery, { store }) =>
  delivery.isLabs && store.rolloutsForm() === 'autumn'
    ? notFound()
    : page(rolloutPage(delivery, store.user(), store.rolloutsForm())),
);

/** The new rollouts UI, at its present address and at the one it is moving to. */
export const rolloutRoutes: readonly Route[] = [
  get('/nimbus/new/rollouts/{slug}/', show),
  get('/nimbus/rollouts/{slug}/', show),
  ...(['overview', 'risks', 'signoff', 'audience', 'rollout-features', 'schedule', 'qa'] as const).flatMap(
    cardRoutes,
  ),
  post(
    '/nimbus/new/{slug}/create_documentation_link/',
    onLinks((delivery, { store }) => {
      delivery.links.push({ id: store.nextLinkId(), kind: '', url: '' });
    }),
  ),
  post(
    '/nimbus/new/{slug}/delete_documentation_link/',
    onLinks((delivery, { form }) => {
      delivery.links = delivery.links.filter(({ id }) => id !== Number(textOf(form, 'link_id')));
    }),
  ),
  post(
    '/nimbus/new/{slug}/clone/',
    cloneTo((slug) => `/nimbus/new/rollouts/${slug}/`),
  ),
  ...phaseRoutes,
  post('/nimbus/new/{slug}/toggle-archive/', toggleArchive),
];
