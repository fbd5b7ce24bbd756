import { done, info, warning } from '../rules/answers';
import { goTo } from '../rules/go-to';
import { judgeLinks } from '../rules/judge-links';
import { check, defineRule } from '../rules/rule';
import { ticketRow } from '../rules/ticket-row';

/** C7: a Data Org ticket is filed for follow-up work only (S13, S14), so none is no fault; a wrong one is. */
export const dsTicket = defineRule(
  'ds.ticket',
  check(['links'], ({ links }, delivery) => {
    const ticket = ticketRow('DS_JIRA', links, judgeLinks(links, delivery), delivery);
    if (ticket.state === 'linked') return done('A data-science ticket is linked.');
    const fix = goTo(delivery, 'edit-links');
    if (ticket.state === 'amiss') return warning(ticket.message, fix);
    return info('No data-science ticket is linked: needed only if work is left after office hours.', fix);
  }),
);
