import { QA_LABELS, type Delivery, type QaValue } from '../delivery.ts';
import { html, type Markup } from '../html.ts';
import { qaBadge } from '../pages/badges.ts';
import { qaBody, qaFacts, qaForm } from '../pages/cards/qa-card.ts';
import { signoffCard, signoffForm } from '../pages/cards/signoff-card.ts';
import { takeawaysCard, takeawaysForm } from '../pages/cards/takeaways-card.ts';
import { get, onDelivery, page, post, textOf, textsOf, type Reply, type Route, type Visit } from '../route.ts';
import { note } from '../saving.ts';

const OUT_OF_BAND: Markup = html`hx-swap-oob="true"`;

const isQaValue = (text: string): text is QaValue => Object.hasOwn(QA_LABELS, text);

function saveQa(delivery: Delivery, { form, store }: Visit): Reply {
  const status = textOf(form, 'qa_status');
  if (isQaValue(status)) delivery.qaStatus = status;
  delivery.qaComment = textOf(form, 'qa_comment');
  note(delivery, store, 'updated the QA status');
  return page(html`${qaBody(qaFacts(delivery))}${qaBadge(delivery, OUT_OF_BAND)}`);
}

function saveSignoffs(delivery: Delivery, { form, store }: Visit): Reply {
  delivery.signoffs = {
    qa: form.has('qa_signoff'), vp: form.has('vp_signoff'), legal: form.has('legal_signoff'),
  };
  note(delivery, store, 'updated the sign-offs');
  return page(signoffCard(delivery));
}

function saveTakeaways(delivery: Delivery, { form, store }: Visit): Reply {
  delivery.takeaways = {
    summary: textOf(form, 'takeaways_summary'),
    gainAmount: textOf(form, 'takeaways_gain_amount'),
    qbrLearning: form.has('takeaways_qbr_learning'),
    dauGain: form.has('takeaways_metric_gain'),
    recommendations: textsOf(form, 'conclusion_recommendations'),
  };
  note(delivery, store, 'updated the takeaways');
  return page(takeawaysCard(delivery));
}

/** The cards of the summary that are edited in place. */
export const cardRoutes: readonly Route[] = [
  get('/nimbus/{slug}/update_signoff/', onDelivery((delivery) => page(signoffForm(delivery)))),
  post('/nimbus/{slug}/update_signoff/', onDelivery(saveSignoffs)),
  get('/nimbus/{slug}/update_qa_status/', onDelivery((delivery) => page(qaForm(delivery)))),
  post('/nimbus/{slug}/update_qa_status/', onDelivery(saveQa)),
  get('/nimbus/{slug}/update_takeaways/', onDelivery((delivery) => page(takeawaysForm(delivery)))),
  post('/nimbus/{slug}/update_takeaways/', onDelivery(saveTakeaways)),
];
