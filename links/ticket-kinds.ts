import { LINK_KIND_LABELS } from '@/guide/vocabulary';
import type { LinkKind } from '@/guide/vocabulary';
import type { Destination } from './destination';

/** Jira projects with a link type of their own; tickets of all others are engineering's (workflow.md §5.3). */
const PROJECT_KINDS: Readonly<Record<string, readonly LinkKind[]>> = {
  DO: ['DS_JIRA'],
  DS: ['DS_JIRA'],
  QA: ['QA_TICKET'],
  // Messaging consults have no type of their own.
  FXE: ['OTHER', 'ENG_TICKET'],
};

/** The link types that a ticket may stand under, the usual one first. Bugs and GitHub issues serve QA as well. */
export const ticketKinds = ({ name }: Destination): readonly [LinkKind, ...LinkKind[]] => {
  const kinds = name === undefined ? (['ENG_TICKET', 'QA_TICKET'] as const) : PROJECT_KINDS[name.split('-', 1)[0] ?? ''];
  const [usual = 'ENG_TICKET', ...others] = kinds ?? [];
  return [usual, ...others];
};

/** "Change the type to …", with the label that the select shows, without its list of trackers. */
export const changeTypeTo = (kind: LinkKind): string =>
  `Change the type to “${LINK_KIND_LABELS[kind].replace(/ \(.*/, '')}”.`;
