import type { KnownDocument } from '@/guide/known-documents';
import type { DeliveryType, LinkKind, Severity } from '@/guide/vocabulary';

/** What was found about one link, as a stable name. Messages may be reworded; codes may not. */
export type LinkCode =
  | 'OK'
  | 'OK_TIDY'
  | 'OK_CONFLUENCE'
  | 'EXTRA_CHARS'
  | 'EMPTY'
  | 'PLACEHOLDER'
  | 'BARE_KEY'
  | 'MULTIPLE_URLS'
  | 'BAD_SCHEME'
  | 'NO_SCHEME'
  | 'NOT_A_URL'
  | 'INSECURE_HTTP'
  | 'TOO_LONG'
  | 'USERINFO'
  | 'LOOKALIKE_HOST'
  | 'HOST_TYPO'
  | 'REDIRECT_WRAPPED'
  | 'SHORTENER'
  | 'UNUSUAL_HOST'
  | 'BRIEF_IS_TEMPLATE'
  | 'TEMPLATE_IN_OTHER'
  | 'NOT_A_BRIEF'
  | 'MAYBE_BRIEF'
  | 'COPY_LINK'
  | 'PUBLISHED_VIEW'
  | 'NOT_A_DOCUMENT'
  | 'WRONG_FILE_KIND'
  | 'FOLDER'
  | 'DRIVE_FILE'
  | 'DRIVE_OPEN'
  | 'BAD_DOC_ID'
  | 'CONFLUENCE_DRAFT'
  | 'LEGACY_WIKI'
  | 'MISFILED'
  | 'NOT_A_TICKET'
  | 'BOARD_LINK'
  | 'LEGACY_JIRA'
  | 'BUG_ALIAS'
  | 'CREATE_FORM'
  | 'PARENT_BRIEF';

/** What only a whole list of links can show. */
type LinkListCode =
  | 'BRIEF_MISSING'
  | 'BRIEF_INVALID'
  | 'DUPLICATE'
  | 'EMPTY_ROW'
  | 'PARENT_BRIEF'
  | 'SEVERAL_BRIEFS';

export type VerdictSeverity = 'ok' | Severity;

/** What one click may write: a better address, a better type, or both at once. */
export interface LinkFix {
  url?: string;
  kind?: LinkKind;
}

export interface LinkVerdict {
  code: LinkCode;
  severity: VerdictSeverity;
  message: string;
  fix?: LinkFix;
  /** Further findings that the fix also mends, or that the reader should know. */
  also?: LinkCode[];
}

/** What is known around the link. Every field may be absent. */
export interface LinkContext {
  /** Another row of this delivery already holds a brief. */
  hasBrief?: boolean | undefined;
  /** Address (or bare document id) of the brief of the delivery this one was cloned from. */
  parentBrief?: string | undefined;
  /** Documents that a team's guide knows, beside the built-in ones; on the same id, these win. */
  documents?: readonly KnownDocument[] | undefined;
}

export interface LinkRow {
  kind: LinkKind;
  url: string;
}

export interface ListVerdict {
  code: LinkListCode;
  severity: Severity;
  message: string;
  /** Indexes into the rows that were given. */
  rows: number[];
}

export interface LinksReport {
  /** One verdict a row, in the order given. */
  rows: LinkVerdict[];
  list: ListVerdict[];
  /** Index of the row that serves as the brief: the first DESIGN_DOC row whose verdict is not an error. */
  brief: number | null;
}

export interface LinksContext {
  deliveryType?: DeliveryType;
  /** VP or Legal sign-off is recommended (their templates ask for a brief even for a rollout, S71). */
  signoffRecommended?: boolean;
  parentBrief?: string | undefined;
  documents?: readonly KnownDocument[] | undefined;
}
