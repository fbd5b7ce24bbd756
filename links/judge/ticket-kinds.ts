import { LINK_KIND_LABELS, LINK_KINDS } from '@/guide/vocabulary';
import type { LinkKind } from '@/guide/vocabulary';
import type { Destination } from '../destination/destination';

/** Link types that a ticket may stand under, the usual one first. */
type TicketKinds = readonly [LinkKind, ...LinkKind[]];

/** Jira projects with a link type of their own (workflow.md §5.3). */
const PROJECT_KINDS: Readonly<Record<string, TicketKinds>> = {
  DO: ['DS_JIRA'],
  DS: ['DS_JIRA'],
  QA: ['QA_TICKET'],
  // Messaging consults have no type of their own.
  FXE: ['OTHER', 'ENG_TICKET'],
};
const OTHER_PROJECT: TicketKinds = ['ENG_TICKET'];
const BUG_OR_ISSUE: TicketKinds = ['ENG_TICKET', 'QA_TICKET'];

/** The link types that a ticket may stand under. Bugs and GitHub issues serve QA as well. */
export const ticketKinds = ({ name }: Destination): TicketKinds =>
  name === undefined ? BUG_OR_ISSUE : (PROJECT_KINDS[name.slice(0, name.indexOf('-'))] ?? OTHER_PROJECT);

/** "Change the type to …", with the label that the select shows, without its list of trackers. */
export const changeTypeTo = (kind: LinkKind): string => ADVICE.get(kind) ?? '';

const ADVICE: ReadonlyMap<LinkKind, string> = new Map(
  LINK_KINDS.map((kind) => [kind, `Change the type to “${LINK_KIND_LABELS[kind].replace(/ \(.*/, '')}”.`]),
);
