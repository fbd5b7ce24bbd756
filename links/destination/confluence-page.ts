import type { Destination, ReadDestination } from './destination';

const isNumber = (text: string | undefined): boolean => /^\d+$/.test(text ?? '');

const page = (url: URL, path: string, id?: string): Destination => ({
  what: 'wiki-page',
  canonical: `https://mozilla-hub.atlassian.net${path}${url.hash}`,
  key: `wiki:${id ?? path}`,
  id,
});

/** `/wiki/spaces/<space>/pages/…` and `/wiki/spaces/<space>/blog/<year>/<month>/<day>/…` */
const readInSpace = (url: URL, [, , space, section, ...rest]: readonly string[]): Destination => {
  if (section === 'pages' && isNumber(rest[0])) return page(url, url.pathname, rest[0]);
  if (section === 'pages' && isNumber(rest[1])) {
    return page(url, `/wiki/spaces/${space}/pages/${rest[1]}`, rest[1]);
  }
  if (section === 'blog' && isNumber(rest[3])) return page(url, url.pathname, rest[3]);
  if (section === 'folder') return { what: 'folder' };
  return { what: /^(whiteboard|database)$/.test(section ?? '') ? 'google-file' : 'wiki-index' };
};

/** Confluence pages on Mozilla's Atlassian site, and the wiki that Confluence replaced. */
export const readConfluencePage: ReadDestination = (url, host, segments) => {
  if (host === 'mana.mozilla.org') return { what: 'old-wiki' };
  if (host !== 'mozilla-hub.atlassian.net') return null;
  if (segments[0] === 'l' && segments[1] === 'cp') return page(url, url.pathname);
  if (segments[0] !== 'wiki') return null;
  const [, second, third, fourth] = segments;
  if (third === 'resumedraft.action' || /[?&]draft(Share)?Id=/.test(url.search))
    return { what: 'wiki-draft' };
  if (second === 'x' && third) return page(url, url.pathname);
  if (second === 'display' && third && fourth) return page(url, url.pathname);
  const pageId = /[?&]pageId=(\d+)(?=&|$)/.exec(url.search)?.[1];
  if (third === 'viewpage.action' && pageId !== undefined) {
    return page(url, `${url.pathname}?pageId=${pageId}`, pageId);
  }
  return second === 'spaces' ? readInSpace(url, segments) : { what: 'wiki-index' };
};
