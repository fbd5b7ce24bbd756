import type { DocumentationLink } from '@/experimenter/page-facts';
import type { LinkKind } from '@/guide/vocabulary';
import { LINK_KIND_LABELS } from '@/guide/vocabulary';
import type { LinksReport } from '@/links/verdict/verdict';
import type { Delivery } from './delivery';
import { mistakenBrief } from './mistaken-brief';

/** What the link rows hold of one kind of ticket. `amiss` says what is wrong with it. */
export type TicketRow = { state: 'linked' } | { state: 'amiss'; message: string } | { state: 'none' };

type TicketKind = Extract<LinkKind, 'DS_JIRA' | 'QA_TICKET'>;

/** The item whose line speaks of a ticket of each kind. */
const ITEMS: Readonly<Record<TicketKind, string>> = { DS_JIRA: 'ds.ticket', QA_TICKET: 'qa.ticket' };

const isLinked = (kind: TicketKind, links: readonly DocumentationLink[], { rows }: LinksReport): boolean =>
  rows.some(({ severity }, row) => links[row]?.kind === kind && (severity === 'ok' || severity === 'info'));

/** Does the line of the ticket's own kind say that it stands in the wrong row? */
function isSaidThere(
  kind: LinkKind | undefined,
  links: readonly DocumentationLink[],
  verdicts: LinksReport,
  { guide, stage, type, known }: Delivery,
): boolean {
  if (kind !== 'DS_JIRA' && kind !== 'QA_TICKET') return false;
  const isListed = type === undefined || guide.visible[stage][type].flat().includes(ITEMS[kind]);
  const isSettled = kind === 'QA_TICKET' && known.qaStatus?.value.startsWith('self-') === true;
  return isListed && !isSettled && !isLinked(kind, links, verdicts);
}

/**
 * Looks for a ticket under its own type first, then for one that was filed under another type. One mistake is
 * one line: a brief or a ticket of another kind in this row is left to the line of that kind.
 */
export function ticketRow(
  kind: TicketKind,
  links: readonly DocumentationLink[],
  verdicts: LinksReport,
  delivery: Delivery,
): TicketRow {
  if (isLinked(kind, links, verdicts)) return { state: 'linked' };
  const misfiled = links.find((row, at) => row.kind !== kind && verdicts.rows[at]?.fix?.kind === kind);
  if (misfiled) {
    const [is, should] = [LINK_KIND_LABELS[misfiled.kind], LINK_KIND_LABELS[kind]];
    return { state: 'amiss', message: `A ticket is filed as ${is}: change its type to ${should}.` };
  }
  const brief = mistakenBrief(links, verdicts, delivery)?.row;
  const own = verdicts.rows.find(
    ({ fix }, at) =>
      links[at]?.kind === kind && links[at] !== brief && !isSaidThere(fix?.kind, links, verdicts, delivery),
  );
  return own ? { state: 'amiss', message: own.message } : { state: 'none' };
}
