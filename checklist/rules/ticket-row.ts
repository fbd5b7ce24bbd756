import type { DocumentationLink } from '@/experimenter/page-facts';
import type { LinkKind } from '@/guide/vocabulary';
import { LINK_KIND_LABELS } from '@/guide/vocabulary';
import type { LinksReport } from '@/links/verdict/verdict';

/** What the link rows hold of one kind of ticket. `amiss` says what is wrong with it. */
export type TicketRow = { state: 'linked' } | { state: 'amiss'; message: string } | { state: 'none' };

/** Looks for a ticket under its own type first, then for one that was filed under another type. */
export function ticketRow(
  kind: Extract<LinkKind, 'DS_JIRA' | 'QA_TICKET'>,
  rows: readonly DocumentationLink[],
  { rows: verdicts }: LinksReport,
): TicketRow {
  const own = verdicts.filter((_, index) => rows[index]?.kind === kind);
  if (own.some(({ severity }) => severity === 'ok' || severity === 'info')) return { state: 'linked' };
  const misfiled = rows.find((row, index) => row.kind !== kind && verdicts[index]?.fix?.kind === kind);
  if (misfiled) {
    const [is, should] = [LINK_KIND_LABELS[misfiled.kind], LINK_KIND_LABELS[kind]];
    return { state: 'amiss', message: `A ticket is filed as ${is}: change its type to ${should}.` };
  }
  return own[0] ? { state: 'amiss', message: own[0].message } : { state: 'none' };
}
