import type { LinkCode } from '../verdict/verdict';

/** Why an address that leads to the right thing is still not the one to link. */
export type Detour = Extract<
  LinkCode,
  'COPY_LINK' | 'DRIVE_OPEN' | 'PUBLISHED_VIEW' | 'BOARD_LINK' | 'LEGACY_JIRA'
>;

/** What an address leads to, as far as its words tell. Whether it exists is never known. */
export interface Destination {
  what:
    | 'document'
    | 'published'
    | 'bad-document'
    | 'google-home'
    | 'google-file'
    | 'folder'
    | 'drive-file'
    | 'wiki-page'
    | 'wiki-draft'
    | 'wiki-index'
    | 'old-wiki'
    | 'ticket'
    | 'bug-alias'
    | 'ticket-list'
    | 'ticket-form'
    | 'not-one-ticket'
    | 'revision'
    | 'test-results'
    | 'service'
    | 'private'
    | 'elsewhere';
  /** Google file id or Confluence page number, to look up among the known documents. */
  id?: string | undefined;
  /** Two addresses with the same key lead to the same document, ticket or bug. */
  key?: string;
  /** The best address for it, at most as long as needed. */
  canonical?: string;
  detour?: Detour | undefined;
  /** The address ends in free text, a title, which may end with any sign. */
  endsInWords?: boolean;
  /** Jira's name of the ticket (`DO-123`), or the name of the service, to say in a message. */
  name?: string;
}

/**
 * Reads addresses of one site; null when the address is of another. `host` has no final dot; `segments` are
 * the parts of the path, decoded.
 */
export type ReadDestination = (url: URL, host: string, segments: readonly string[]) => Destination | null;
