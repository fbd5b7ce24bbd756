import { done, warning } from '../rules/answers';
import { goTo } from '../rules/go-to';
import { judgeLinks } from '../rules/judge-links';
import { check, defineRule } from '../rules/rule';
import { ticketRow } from '../rules/ticket-row';
import { unknownFact } from '../rules/unknown-fact';

/** C14: a QA ticket is linked, or the owner tested it themself: the QA status says so (S16). */
export const qaTicket = defineRule(
  'qa.ticket',
  check(['links'], ({ links }, delivery) => {
    const ticket = ticketRow('QA_TICKET', links, judgeLinks(links, delivery), delivery);
    if (ticket.state === 'linked') return done('A QA ticket is linked.');
    const status = delivery.known.qaStatus?.value;
    if (status?.startsWith('self-')) return done('Self-tested, as the QA status says.');
    const fix = goTo(delivery, 'edit-links');
    if (ticket.state === 'amiss') return warning(ticket.message, fix);
    if (!status) return unknownFact('qaStatus', delivery);
    return warning('No QA ticket is linked, and the QA status is not a self-test.', fix);
  }),
);
