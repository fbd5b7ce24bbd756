import type { LinkKind } from '@/guide/vocabulary';
import type { Destination, Detour } from '../destination/destination';
import { judgeBrief } from './brief';
import { judgeOther } from './other';
import { judgeTicket } from './ticket';
import type { LinkContext, LinkVerdict } from '../verdict/verdict';

const DETOURS: Readonly<Record<Detour, (name: string) => string>> = {
  COPY_LINK: () => 'This link makes everyone a new copy. Link the document itself.',
  DRIVE_OPEN: () => 'This is an old kind of Drive link. Use the document’s own address.',
  PUBLISHED_VIEW: () => 'This is a read-only published page. Link the document itself.',
  BOARD_LINK: (name) => `Link the ticket itself${name && ` (${name})`}, not the board.`,
  LEGACY_JIRA: () => 'jira.mozilla.com moved to mozilla-hub.atlassian.net.',
};

const judgeKind = (
  destination: Destination,
  kind: LinkKind,
  context: LinkContext,
  isParents: boolean,
): LinkVerdict => {
  if (kind === 'DESIGN_DOC') return judgeBrief(destination, context, isParents);
  return kind === 'OTHER' ? judgeOther(destination, context) : judgeTicket(destination, context, kind);
};

const better = ({ detour, name = '' }: Destination): Omit<LinkVerdict, 'fix'> =>
  detour === undefined
    ? { code: 'OK_TIDY', severity: 'info', message: 'Good link. It can be tidier.' }
    : {
        code: detour,
        severity: detour === 'PUBLISHED_VIEW' ? 'error' : 'warning',
        message: DETOURS[detour](name),
      };

/**
 * Judges where a link leads, for the row's type (workflow.md §5.2 step 11), and offers the best address for
 * it. A verdict that no address can mend keeps no fix.
 *
 * @param isBest the address is written in its best form, as far as there is one
 */
export const judgeDestination = (
  destination: Destination,
  isBest: boolean,
  kind: LinkKind,
  context: LinkContext,
  isParents: boolean,
): LinkVerdict => {
  const verdict = judgeKind(destination, kind, context, isParents);
  const url = destination.canonical;
  const isFine = verdict.code === 'OK' || verdict.code === 'OK_CONFLUENCE';
  if (isBest || url === undefined || (kind === 'OTHER' && isFine)) return verdict;
  if (isFine) return { ...better(destination), fix: { url } };
  if (verdict.fix === undefined && verdict.code !== 'PARENT_BRIEF') return verdict;
  return { ...verdict, fix: { ...verdict.fix, url }, also: [better(destination).code] };
};
