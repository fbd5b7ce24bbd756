import type { LinkKind } from '@/guide/vocabulary';
import type { Destination } from '../destination/destination';
import { knownDocument } from './known-document';
import { changeTypeTo, ticketKinds } from './ticket-kinds';
import type { LinkContext, LinkVerdict, VerdictSeverity } from '../verdict/verdict';

/** The rows that hold tickets. */
export type TicketKind = Exclude<LinkKind, 'DESIGN_DOC' | 'OTHER'>;

const notATicket = (message: string, severity: VerdictSeverity = 'error'): LinkVerdict => ({
  code: 'NOT_A_TICKET',
  severity,
  message,
});

const notATicketBut = (what: string): LinkVerdict => notATicket(`This is ${what}, not a ticket.`);

/** What a ticket row makes of pages about tickets that are not one ticket (workflow.md §5.3). */
const VERDICTS: Partial<Readonly<Record<Destination['what'], LinkVerdict>>> = {
  'ticket-list': notATicket('This is a board or a list. Link one ticket (…/browse/KEY-123).'),
  'ticket-form': {
    code: 'CREATE_FORM',
    severity: 'error',
    message: 'This is the form for creating a ticket. File it, then link the ticket (…/browse/KEY-123).',
  },
  'not-one-ticket': notATicket('This is not one bug or issue. Link the ticket itself.'),
  revision: notATicket('This is a code revision. Link the bug it belongs to.', 'warning'),
  'test-results': notATicket(
    'Put TestRail results in the “TestRail Results URL” field of the QA card.',
    'warning',
  ),
};

const judgeTicketOfKind = (ticket: Destination, kind: TicketKind): LinkVerdict => {
  const kinds = ticketKinds(ticket);
  const { name } = ticket;
  if (kinds.includes(kind)) return { code: 'OK', severity: 'ok', message: `${name ?? 'Ticket'} linked.` };
  const what = name === undefined ? 'an engineering ticket' : `ticket ${name}`;
  return {
    code: 'MISFILED',
    severity: name === undefined ? 'error' : 'warning',
    message: `This is ${what}. ${changeTypeTo(kinds[0])}`,
    fix: { kind: kinds[0] },
  };
};

const BUG_ALIAS: LinkVerdict = {
  code: 'BUG_ALIAS',
  severity: 'info',
  message: 'This names a bug by its alias. Its number is safer: an alias can be given to another bug.',
};

/**
 * A new row starts as a Jira row, so a document here is most likely the brief, pasted before the type was
 * set.
 */
const MISFILED_BRIEF: LinkVerdict = {
  code: 'MISFILED',
  severity: 'error',
  message: `This is a document, not a ticket. ${changeTypeTo('DESIGN_DOC')}`,
  fix: { kind: 'DESIGN_DOC' },
};

const judgeElsewhere = (kind: TicketKind): LinkVerdict =>
  kind === 'DS_JIRA'
    ? notATicket('Data science tickets are in Jira (mozilla-hub.atlassian.net/browse/DO-123).')
    : {
        code: 'UNUSUAL_HOST',
        severity: 'warning',
        message: 'Tickets are normally in Jira, Bugzilla or GitHub. Check that this is the right link.',
      };

/** Judges the destination of a Data Science, QA or Engineering row (S14, S16; C7, C14). */
export const judgeTicket = (
  destination: Destination,
  context: LinkContext,
  kind: TicketKind,
): LinkVerdict => {
  const known = knownDocument(destination, context);
  if (known !== undefined) return notATicketBut(`the ${known.name}`);
  switch (destination.what) {
    case 'ticket':
      return judgeTicketOfKind(destination, kind);
    case 'bug-alias': {
      const verdict = judgeTicketOfKind(destination, kind);
      return verdict.code === 'OK' ? BUG_ALIAS : verdict;
    }
    case 'document':
      return MISFILED_BRIEF;
    case 'service':
      return notATicketBut(destination.name ?? 'another page');
    case 'private':
      return notATicketBut(`${destination.name ?? 'a page'} that others cannot open`);
    case 'elsewhere':
      return judgeElsewhere(kind);
    default:
      return VERDICTS[destination.what] ?? notATicketBut('a document or a file');
  }
};
