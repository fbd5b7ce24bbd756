import type { DeliveryRequest } from '@/experimenter/page-facts';
import { findLink } from '@/guide/find-link';
import { ABSENT, dealtWithByHand, info, warning } from '../rules/answers';
import { requestKey } from '../rules/asked-for';
import { readableDay } from '../rules/days';
import type { Delivery } from '../rules/delivery';
import { goTo } from '../rules/go-to';
import { capital, quote } from '../report/phrases';
import { askedName } from '../report/asked-name';
import type { Fix, KnownFact, RuleAnswer } from '../report/report';
import { defineRule } from '../rules/rule';

type Request = KnownFact<DeliveryRequest>;
type Answer = (request: Request, delivery: Delivery) => RuleAnswer;

/** The host's own address of this change, which only reviewers see, else the way in. */
function remoteSettings({ guide, known }: Delivery): Fix | undefined {
  const way = findLink(guide, 'remote-settings') ?? undefined;
  const url = known.request?.value.url;
  return way && url && URL.parse(url)?.protocol === 'https:' ? { ...way, url } : way;
}

function approved(delivery: Delivery, what: string): RuleAnswer {
  const message = `${what} is approved here and waits for the second approval, in Remote Settings.`;
  return info(message, remoteSettings(delivery));
}

function rejected(request: Request, delivery: Delivery): RuleAnswer {
  const { by, on, reason } = request.value;
  const who = by ? ` by ${quote(by)}` : '';
  const when = on ? ` on ${readableDay(on)}` : '';
  const why = reason ? `: “${quote(reason)}”` : '. The page gives no reason.';
  const message = `Rejected: ${askedName(request).inSentence}${who}${when}${why}`;
  return dealtWithByHand(message, goTo(delivery, 'launch'), requestKey(delivery.known));
}

const ANSWERS: Readonly<Record<DeliveryRequest['state'], Answer>> = {
  'in-review': () => ABSENT,
  approved: (request, delivery) => approved(delivery, capital(askedName(request).inSentence)),
  'timed-out': (request, delivery) => {
    const message = `Remote Settings timed out on ${askedName(request).inSentence}: it has to be approved again, in the launch box.`;
    return warning(message, goTo(delivery, 'launch'));
  },
  rejected,
};

/**
 * C26: what became of a request: approved here and not yet in Remote Settings, timed out there, or rejected with
 * a reason, which stands until the next request (S17–S19; launching guide).
 */
export const requestAnswer = defineRule('request.answer', {
  needs: [],
  answer: (delivery) => {
    const { request } = delivery.known;
    if (request) return ANSWERS[request.value.state](request, delivery);
    return delivery.stage === 'waiting' ? approved(delivery, 'The launch') : ABSENT;
  },
});
