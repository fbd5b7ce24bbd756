import type { Destination, ReadDestination } from './destination';
import { pageOfTinyLink } from './tiny-link';

const HUB = 'https://mozilla-hub.atlassian.net';

/** Addresses that open one page by its number, besides `viewpage.action` itself. */
const VIEWS_OF_A_PAGE: ReadonlySet<string> = new Set([
  'viewinfo.action',
  'editpage.action',
  'diffpages.action',
  'diffpagesbyversion.action',
  'viewpreviousversions.action',
  'viewpageattachments.action',
  'viewpagesrc.action',
  'viewsource.action',
  'viewchangesbyversion.action',
  'pageinfo.action',
  'releaseview.action',
  'reorderpages.action',
  'pdfpageexport.action',
  'exportword',
]);

const isNumber = (text: string | null | undefined): text is string => /^[1-9]\d*$/.test(text ?? '');

const page = (url: URL, path: string, id?: string): Destination => ({
  what: 'wiki-page',
  canonical: `${HUB}${path}${url.hash}`,
  key: `wiki:${id ?? path}`,
  id,
});

/** A page by its name: Confluence does not tell letters apart by their case. */
const named = (url: URL, path: string, space: string, title: string): Destination => ({
  ...page(url, path),
  key: `wiki:${space}/${title.replaceAll('+', ' ')}`.toLowerCase(),
  endsInWords: true,
});

/** `/wiki/spaces/<space>/pages/…` and `/wiki/spaces/<space>/blog/<year>/<month>/<day>/…` */
const readInSpace = (url: URL, [, , space, section, ...rest]: readonly string[]): Destination => {
  const [first, second] = rest;
  const numbered = { pages: first, blog: rest[3] }[section ?? ''];
  if (isNumber(numbered)) return { ...page(url, url.pathname, numbered), endsInWords: true };
  if (section === 'pages' && isNumber(second)) {
    return page(url, `/wiki/spaces/${space}/pages/${second}`, second);
  }
  if (section === 'history' && isNumber(first))
    return page(url, `/wiki/spaces/${space}/pages/${first}`, first);
  if (section === 'folder') return { what: 'folder' };
  return { what: /^(whiteboard|database)$/.test(section ?? '') ? 'google-file' : 'wiki-index' };
};

/** `viewpage.action` with a number, or with a space and a title; and the other views of a page by its number. */
const readAction = (url: URL, action: string): Destination | null => {
  const { searchParams, pathname } = url;
  const id = searchParams.get('pageId');
  if (isNumber(id) && VIEWS_OF_A_PAGE.has(action)) {
    return page(url, `/wiki/pages/viewpage.action?pageId=${id}`, id);
  }
  if (action !== 'viewpage.action') return null;
  if (isNumber(id)) return page(url, `${pathname}?pageId=${id}`, id);
  const [space, title] = [searchParams.get('spaceKey'), searchParams.get('title')];
  if (!space || !title) return null;
  const parts = url.search
    .slice(1)
    .split('&')
    .filter((part) => /^(spaceKey|title)=/.test(part));
  return named(url, `${pathname}?${parts.join('&')}`, space, title);
};

/** Confluence pages on Mozilla's Atlassian site, and the wiki that Confluence replaced. */
export const readConfluencePage: ReadDestination = (url, host, segments) => {
  if (host === 'mana.mozilla.org') return { what: 'old-wiki' };
  if (host !== 'mozilla-hub.atlassian.net') return null;
  if (segments[0] === 'l' && segments[1] === 'cp') return page(url, url.pathname);
  if (segments[0] !== 'wiki') return null;
  const [, second, third, fourth] = segments;
  if (segments.includes('resumedraft.action') || /[?&]draft(Share)?Id=/.test(url.search))
    return { what: 'wiki-draft' };
  if (second === 'x' && third) return page(url, url.pathname, pageOfTinyLink(third));
  if (second === 'external' && third) return page(url, url.pathname);
  if (second === 'display' && third && fourth) return named(url, url.pathname, third, fourth);
  const action = readAction(url, segments.at(-1) ?? '');
  if (action !== null) return action;
  return second === 'spaces' ? readInSpace(url, segments) : { what: 'wiki-index' };
};
