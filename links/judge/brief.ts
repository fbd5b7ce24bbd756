import type { Destination } from '../destination/destination';
import { knownDocument } from './known-document';
import { changeTypeTo, ticketKinds } from './ticket-kinds';
import type { LinkCode, LinkContext, LinkVerdict, VerdictSeverity } from '../verdict/verdict';

const verdict = (code: LinkCode, severity: VerdictSeverity, message: string): LinkVerdict => ({
  code,
  severity,
  message,
});

const notABrief = (what: string): LinkVerdict =>
  verdict('NOT_A_BRIEF', 'error', `This is ${what}, not a brief.`);
const UNUSUAL = verdict(
  'UNUSUAL_HOST',
  'warning',
  'Briefs are normally Google Docs. Check that everyone who supports this can open it.',
);

/** What a Design Document row makes of each destination (workflow.md §5.3, first row). */
const VERDICTS: Readonly<
  Record<Exclude<Destination['what'], 'ticket' | 'bug-alias' | 'service' | 'private'>, LinkVerdict>
> = {
  document: verdict('OK', 'ok', 'Brief linked.'),
  published: verdict(
    'PUBLISHED_VIEW',
    'error',
    'This is a read-only published page. Link the document itself (…/document/d/…/edit).',
  ),
  'bad-document': verdict(
    'BAD_DOC_ID',
    'error',
    'The document id is missing or cut off. Open the brief and copy its link again.',
  ),
  'google-home': verdict('NOT_A_DOCUMENT', 'error', 'This opens Google Docs or Drive, not your brief.'),
  'google-file': verdict(
    'WRONG_FILE_KIND',
    'warning',
    'A brief is normally a Google Doc; this is another kind of file.',
  ),
  folder: verdict('FOLDER', 'error', 'This is a folder. Link the brief inside it.'),
  'drive-file': verdict(
    'DRIVE_FILE',
    'warning',
    'This is an uploaded file, not an editable Google Doc. Convert it, or link the Doc.',
  ),
  'wiki-page': verdict(
    'OK_CONFLUENCE',
    'info',
    'Brief on Confluence. Fine if your team writes briefs there.',
  ),
  'wiki-draft': verdict(
    'CONFLUENCE_DRAFT',
    'warning',
    'This is an unpublished draft. Publish the page and link that.',
  ),
  'wiki-index': verdict('NOT_A_DOCUMENT', 'error', 'This is a Confluence space or search, not a page.'),
  'old-wiki': verdict(
    'LEGACY_WIKI',
    'warning',
    'Confluence replaced mana.mozilla.org. Find the page there and link that.',
  ),
  'ticket-list': notABrief('a Jira board or list'),
  'ticket-form': notABrief('the form for creating a ticket'),
  'not-one-ticket': UNUSUAL,
  revision: notABrief('a code revision'),
  'test-results': notABrief('a page of test results'),
  elsewhere: UNUSUAL,
};

const judgeTicketAsBrief = (ticket: Destination): LinkVerdict => {
  const [kind] = ticketKinds(ticket);
  const what = ticket.name === undefined ? 'an engineering ticket' : `Jira ticket ${ticket.name}`;
  return {
    code: 'MISFILED',
    severity: 'error',
    message: `This is ${what}, not a brief. ${changeTypeTo(kind)}`,
    fix: { kind },
  };
};

/**
 * Judges the destination of a Design Document row, which holds the brief (S9, C4).
 *
 * @param isParents the same document is the brief of the delivery that this one was cloned from (C17)
 */
export const judgeBrief = (
  destination: Destination,
  context: LinkContext,
  isParents: boolean,
): LinkVerdict => {
  const known = knownDocument(destination, context);
  if (known?.role === 'not-a-brief') return notABrief(`the ${known.name}`);
  if (known !== undefined) {
    return {
      code: 'BRIEF_IS_TEMPLATE',
      severity: 'error',
      message: `This is the ${known.name} itself. Make your own copy (File → Make a copy) and link that.`,
    };
  }
  const { what, name = 'another page' } = destination;
  if (what === 'ticket' || what === 'bug-alias') return judgeTicketAsBrief(destination);
  if (what === 'service') return notABrief(name);
  if (what === 'private') return notABrief(`${name}, which others cannot open`);
  if (isParents && destination.key !== undefined) {
    return {
      code: 'PARENT_BRIEF',
      severity: 'warning',
      message: 'This brief came from the experiment you cloned. Copy it, or confirm that both share it.',
    };
  }
  return VERDICTS[what];
};
