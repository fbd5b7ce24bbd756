import { QA_LABELS, type Delivery, type QaValue } from '../model/delivery.ts';
import { html, type Markup } from '../html.ts';
import { qaBadge } from '../pages/badges.ts';
import { qaBody, qaFacts, qaForm } from '../pages/cards/qa-card.ts';
import { signoffCard, signoffForm } from '../pages/cards/signoff-card.ts';
import { takeawaysCard, takeawaysForm } from '../pages/cards/takeaways-card.ts';
import {
  get,
  onDelivery,
  page,
  post,
  textOf,
  textsOf,
  type Handler,
  type Route,
  type Visit,
} from '../route.ts';
import { note } from '../model/saving.ts';

const OUT_OF_BAND: Markup = html`hx-swap-oob="true"`;

const isQaValue = (text: string): text is QaValue => Object.hasOwn(QA_LABELS, text);

/** Takes over the QA form of either UI. */
export function saveQa(delivery: Delivery, { form }: Visit): void {
  const status = textOf(form, 'qa_status');
  if (isQaValue(status)) delivery.qaStatus = status;
  delivery.qaComment = textOf(form, 'qa_comment');
}

/** Takes over the sign-off form of either UI: a box that was not sent is not ticked. */
export function saveSignoffs(delivery: Delivery, { form }: Visit): void {
  delivery.signoffs = {
    qa: form.has('qa_signoff'),
    vp: form.has('vp_signoff'),
    legal: form.has('legal_signoff'),
  };
}

function saveTakeaways(delivery: Delivery, { form }: Visit): void {
  delivery.takeaways = {
    summary: textOf(form, 'takeaways_summary'),
    gainAmount: textOf(form, 'takeaways_gain_amount'),
    qbrLearning: form.has('takeaways_qbr_learning'),
    dauGain: form.has('takeaways_metric_gain'),
    recommendations: textsOf(form, 'conclusion_recommendations'),
  };
}

const qaSaved = (delivery: Delivery): Markup =>
  html`${qaBody(qaFacts(delivery))}${qaBadge(delivery, OUT_OF_BAND)}`;

/** Saves a card and answers with what takes its place. */
const saving = (
  what: string,
  save: (delivery: Delivery, visit: Visit) => void,
  shown: (delivery: Delivery) => Markup,
): Handler =>
  onDelivery((delivery, visit) => {
    save(delivery, visit);
    note(delivery, visit.store, `updated the ${what}`);
    return page(shown(delivery));
  });

/** The cards of the summary that are edited in place. */
export const cardRoutes: readonly Route[] = [
  get(
    '/nimbus/{slug}/update_signoff/',
    onDelivery((delivery) => page(signoffForm(delivery))),
  ),
  post('/nimbus/{slug}/update_signoff/', saving('sign-offs', saveSignoffs, signoffCard)),
  get(
    '/nimbus/{slug}/update_qa_status/',
    onDelivery((delivery) => page(qaForm(delivery))),
  ),
  post('/nimbus/{slug}/update_qa_status/', saving('QA status', saveQa, qaSaved)),
  get(
    '/nimbus/{slug}/update_takeaways/',
    onDelivery((delivery) => page(takeawaysForm(delivery))),
  ),
  post('/nimbus/{slug}/update_takeaways/', saving('takeaways', saveTakeaways, takeawaysCard)),
];
