import { goTo } from '../go-to';
import { judgeLinks } from '../judge-links';
import type { RuleAnswer } from '../report';
import { check, defineRule } from '../rule';
import type { Delivery } from '../rule';
import { ticketRow } from '../ticket-row';
import { unknownFact } from '../unknown-fact';

function problem(message: string, delivery: Delivery): RuleAnswer {
  const fix = goTo(delivery, 'overview', 'documentation-links');
  return { outcome: 'problem', severity: 'warning', message, fix };
}

/** C14: a QA ticket is linked, or the owner tested it themself: the QA status says so (S16). */
export const qaTicket = defineRule('qa.ticket', check(['links'], ({ links }, delivery) => {
  const ticket = ticketRow('QA_TICKET', links, judgeLinks(links, delivery));
  if (ticket.state === 'linked') return { outcome: 'done', message: 'A QA ticket is linked.' };
  const status = delivery.known.qaStatus?.value;
  if (status?.startsWith('self-')) return { outcome: 'done', message: 'Self-tested, as the QA status says.' };
  if (ticket.state === 'amiss') return problem(ticket.message, delivery);
  return status ? problem('No QA ticket is linked, and the QA status is not a self-test.', delivery) : unknownFact('qaStatus');
}));
