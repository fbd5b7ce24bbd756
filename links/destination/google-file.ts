import type { Destination, Detour, ReadDestination } from './destination';

/** Addresses that start an empty document: docs.new and its kin. */
const NEW_DOCUMENT = /^doc(s|uments?)?\.new$/;
const OTHER_EDITORS = new Set(['spreadsheets', 'presentation', 'forms', 'drawings', 'videos']);
const FOLDER_PAGES = new Set(['folders', 'folderview', 'embeddedfolderview']);
const DOWNLOAD_PAGES = new Set(['uc', 'thumbnail']);
const DETOURS: ReadonlyMap<string, Detour> = new Map([
  ['copy', 'COPY_LINK'],
  ['template', 'COPY_LINK'],
  ['pub', 'PUBLISHED_VIEW'],
]);

/** Real ids have 33 or 44 characters; words of an example, or one character over and over, are no id. */
export const isDocumentId = (id: string): boolean =>
  id.length >= 25 &&
  id.length <= 80 &&
  !/[^\w-]/.test(id) &&
  !/your|xxxx|doc_id|example/i.test(id) &&
  !/^(.)\1*$/.test(id);

/**
 * A Docs address may name a domain (`/a/mozilla.com`) and a signed-in account (`/u/1`); neither matters to
 * others.
 */
const withoutAccount = (segments: readonly string[]): readonly string[] => {
  const kept = segments[0] === 'a' ? segments.slice(2) : segments;
  const account = kept.indexOf('u');
  return account >= 0 && account < 3 && /^\d+$/.test(kept[account + 1] ?? '')
    ? kept.toSpliced(account, 2)
    : kept;
};

/**
 * The address to store. A resource key stays, because without it people who never opened the file are locked
 * out (Google Drive's guide on resource keys); so do the tab and the place inside the document.
 */
const canonicalOf = (id: string, { search, hash }: URL): string => {
  const address = `https://docs.google.com/document/d/${id}/edit`;
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => /^(tab|resourcekey)=[\w.-]+$/.test(part));
  const place = /^#(heading|bookmark)=[\w.-]+$/.test(hash) ? hash : '';
  return `${address}${kept.length > 0 ? `?${kept.join('&')}` : ''}${place}`;
};

const editable = (id: string, url: URL, detour?: Detour): Destination =>
  isDocumentId(id)
    ? { what: 'document', id, key: `doc:${id}`, canonical: canonicalOf(id, url), detour }
    : { what: 'bad-document' };

const readDocument = (segments: readonly string[], url: URL): Destination => {
  const second = segments[1];
  const third = segments[2];
  if (second === 'd' && third === 'e') return { what: 'published' };
  const page = segments[3] ?? '';
  // A Markdown escape that a browser turned into a slash: what stands before it is half an id.
  if (second === 'd' && /^[_-]/.test(page)) return { what: 'bad-document' };
  if (second === 'd') return editable(third ?? '', url, DETOURS.get(page));
  const id = url.searchParams.get('id');
  return id === null ? { what: 'google-home' } : editable(id, url, DETOURS.get(second ?? ''));
};

const withId = (what: Destination['what'], id: string | undefined | null): Destination =>
  id && isDocumentId(id) ? { what, id, key: `doc:${id}` } : { what };

/** Google Docs and Drive addresses, in every shape that Google hands out (workflow.md §5.2, §5.3). */
export const readGoogleFile: ReadDestination = (url, host, allSegments) => {
  if (host !== 'docs.google.com' && host !== 'drive.google.com') {
    return NEW_DOCUMENT.test(host) ? { what: 'google-home' } : null;
  }
  const segments = withoutAccount(allSegments);
  const page = segments[0] ?? '';
  const second = segments[1];
  if (page === 'document') return readDocument(segments, url);
  if (page === 'open') return editable(url.searchParams.get('id') ?? '', url, 'DRIVE_OPEN');
  if (OTHER_EDITORS.has(page) && second === 'd') return withId('google-file', segments[2]);
  if (page === 'file' && second === 'd') return withId('drive-file', segments[2]);
  if (DOWNLOAD_PAGES.has(page)) return withId('drive-file', url.searchParams.get('id'));
  const isFolder = segments.some((segment) => FOLDER_PAGES.has(segment)) || url.hash.startsWith('#folders/');
  return { what: isFolder ? 'folder' : 'google-home' };
};
