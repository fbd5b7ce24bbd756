import { ABSENT, ask, dealtWithByHand, info } from '../rules/answers';
import { isNoLongerShown, requestKey, waitingFor } from '../rules/asked-for';
import { askedName } from '../report/asked-name';
import { howLong } from '../report/how-long';
import { quote } from '../report/phrases';
import type { RuleAnswer } from '../report/report';
import { defineRule } from '../rules/rule';
import type { Delivery } from '../rules/delivery';
import { goTo } from '../rules/go-to';
import { whomToAsk } from '../rules/whom-to-ask';

const HOUR_MS = 3_600_000;
/** A couple of hours are worth another ping (launching guide). */
const PATIENCE_MS = 2 * HOUR_MS;

/** Who asked for what, as far as the page told. */
function whoAsked({ known }: Delivery): string {
  if (!known.request) return 'In review';
  const { by } = known.request.value;
  const what = askedName(known.request).inSentence;
  return by ? `${quote(by)} asked for ${what}` : `Asked for: ${what}`;
}

/** A tick lasts for the day it was given on: who was asked and does not answer is asked again. */
function aboutOf({ known }: Delivery, waited: number): string {
  const days = Math.floor(waited / (24 * HOUR_MS));
  return `${requestKey(known)}:${waited < PATIENCE_MS ? 'new' : days}`;
}

function inReview(delivery: Delivery): RuleAnswer {
  const { known, guide, now } = delivery;
  const seen = known.request ?? known.stage;
  if (isNoLongerShown(known, seen)) {
    const ago = seen ? `${howLong(now - seen.at)} ago` : 'earlier';
    return info(`Last seen in review, ${ago}. It is not shown any more: it may be approved by now.`);
  }
  const waited = waitingFor(known, now);
  const { message: whom, fix = goTo(delivery, 'launch') } = whomToAsk(known, guide);
  const waits = waited >= 60_000 ? `, at least ${howLong(waited)} ago` : '';
  const about = aboutOf(delivery, waited);
  if (waited < PATIENCE_MS) {
    return ask({ severity: 'info', message: `${whoAsked(delivery)}${waits}. ${whom}`, fix, about });
  }
  return dealtWithByHand(`${whoAsked(delivery)}${waits}: time to ask again. ${whom}`, fix, about);
}

/** C18: someone else has to approve what was asked for, at every stage (S21, S22); messaging goes to #omc. */
export const reviewReviewer = defineRule('review.reviewer', {
  needs: [],
  answer: (delivery) => {
    const { request } = delivery.known;
    const isWaiting = request ? request.value.state === 'in-review' : delivery.stage === 'review';
    return isWaiting ? inReview(delivery) : ABSENT;
  },
});
