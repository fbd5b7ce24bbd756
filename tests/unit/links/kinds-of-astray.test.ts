import { describe, expect, it } from 'vitest';
import type { LinkKind } from '@/guide/vocabulary';
import { isAcceptedByExperimenter } from '@/links/address/accepted-by-experimenter';
import { checkLink } from '@/links/check-link';
import { pageOfTinyLink } from '@/links/destination/tiny-link';
import type { LinkCode, VerdictSeverity } from '@/links/verdict/verdict';

const ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE';
const DOC = `https://docs.google.com/document/d/${ID}`;
const EDIT = `${DOC}/edit`;
const TEMPLATE = 'https://docs.google.com/document/d/1_bWn_1y5x1zf6zl7Loj4O1qKnVdxzIMXOawIpf32CsM/edit';
const HUB = 'https://mozilla-hub.atlassian.net';
const TICKET = `${HUB}/browse/DO-123`;
const WIKI = `${HUB}/wiki`;
const BUG = 'https://bugzilla.mozilla.org/show_bug.cgi?id=1950407';
const REPO = 'https://github.com/mozilla/experimenter';
const STAGE = 'https://stage.experimenter.nonprod.webservices.mozgcp.net';

/** The fix, where there is one, is an address; what else the verdict says stands elsewhere. */
type Row = [url: string, code: LinkCode, severity: VerdictSeverity, fix?: string];

const tell = (kind: LinkKind, rows: Row[]): void => {
  it.each(rows)('%j → %s', (url, code, severity, fix) => {
    const verdict = checkLink({ kind, url });

    expect([verdict.code, ...(verdict.also ?? [])]).toContain(code);
    expect([verdict.severity, verdict.fix?.url]).toEqual([severity, fix]);
  });
};

describe('(a) backslashes of Markdown', () => {
  tell('DESIGN_DOC', [
    [String.raw`${EDIT.replace('_-', String.raw`\_\-`)}`, 'EXTRA_CHARS', 'warning', EDIT],
    [EDIT.replace('_', String.raw`\\_`), 'EXTRA_CHARS', 'warning', EDIT],
    [EDIT.replaceAll('/', String.raw`\/`), 'EXTRA_CHARS', 'warning', EDIT],
    [TEMPLATE.replaceAll('_', String.raw`\_`), 'BRIEF_IS_TEMPLATE', 'error'],
    // What a browser makes of such a link: half an id, and a slash.
    [EDIT.replace('_', '/_'), 'BAD_DOC_ID', 'error'],
    [String.raw`\[brief\](${EDIT})`, 'EXTRA_CHARS', 'warning', EDIT],
  ]);
  tell('DS_JIRA', [
    [String.raw`https://mozilla\-hub.atlassian.net/browse/DO\-123`, 'EXTRA_CHARS', 'warning', TICKET],
  ]);
  tell('OTHER', [
    [
      String.raw`https://miro.com/app/board/uXjVOJ3IYRA\=/`,
      'EXTRA_CHARS',
      'warning',
      'https://miro.com/app/board/uXjVOJ3IYRA=/',
    ],
  ]);
});

describe('(b) sign-in pages and gateways', () => {
  tell('DS_JIRA', [
    [`${HUB}/login.jsp?os_destination=%2Fbrowse%2FDO-123`, 'REDIRECT_WRAPPED', 'warning', TICKET],
  ]);
  tell('DESIGN_DOC', [
    [
      `${WIKI}/login.action?os_destination=%2Fpages%2Fviewpage.action%3FpageId%3D6849684`,
      'NOT_A_BRIEF',
      'error',
    ],
    ['https://accounts.google.com/ServiceLogin', 'NOT_A_BRIEF', 'error'],
    ['https://protect-us.mimecast.com/s/AbCdEf?domain=docs.google.com', 'SHORTENER', 'warning'],
    [
      `https://urldefense.com/v3/__https:/docs.google.com/document/d/${ID}/edit__;!!a$`,
      'REDIRECT_WRAPPED',
      'warning',
      EDIT,
    ],
  ]);
  tell('ENG_TICKET', [
    [
      'https://github.com/login?return_to=%2Fmozilla%2Fexperimenter%2Fissues%2F1',
      'REDIRECT_WRAPPED',
      'warning',
      `${REPO}/issues/1`,
    ],
    ['https://togithub.com/mozilla/experimenter/issues/1', 'REDIRECT_WRAPPED', 'warning', `${REPO}/issues/1`],
  ]);
});

describe('(c) markup of links', () => {
  tell('DS_JIRA', [
    [`[Sizing|${TICKET}|smart-link].`, 'EXTRA_CHARS', 'warning', TICKET],
    [`([${TICKET}|${TICKET}|smart-link])`, 'EXTRA_CHARS', 'warning', TICKET],
    [`${TICKET}%7Csmart-link`, 'EXTRA_CHARS', 'warning', TICKET],
    [`${TICKET} <${TICKET}>`, 'EXTRA_CHARS', 'warning', TICKET],
    [`<a href="${TICKET}">DO-123</a>`, 'EXTRA_CHARS', 'warning', TICKET],
    [`${TICKET} (${HUB}/browse/DO-124)`, 'MULTIPLE_URLS', 'error'],
    [`[a](${TICKET}) [b](${HUB}/browse/DO-124)`, 'MULTIPLE_URLS', 'error'],
  ]);
  tell('DESIGN_DOC', [
    [`[${EDIT}|${TEMPLATE}|smart-link]`, 'BRIEF_IS_TEMPLATE', 'error'],
    [`[brief](${EDIT} "Title")`, 'EXTRA_CHARS', 'warning', EDIT],
  ]);
  // A gateway that wraps a link together with its markup still leads to that link.
  const CISCO = 'https://secure-web.cisco.com/1abcDEF/';
  tell('DS_JIRA', [
    [`${CISCO}${encodeURIComponent(`[${TICKET}|smart-link]`)}`, 'REDIRECT_WRAPPED', 'warning', TICKET],
    [`${CISCO}${encodeURIComponent(`[the ticket](${TICKET})`)}`, 'REDIRECT_WRAPPED', 'warning', TICKET],
    [
      `https://protect.checkpoint.com/v2/___[${TICKET}|smart-link]___.a`,
      'REDIRECT_WRAPPED',
      'warning',
      TICKET,
    ],
    ['https://www.cisco.com/c/index.html', 'NOT_A_TICKET', 'error'],
  ]);
});

describe('(d) what clings to the end', () => {
  tell(
    'DS_JIRA',
    [
      '：',
      '」',
      '、',
      '！',
      '%20',
      '%0A',
      '%22%3E',
      '%3Cbr%3E',
      '%3C%2Fa%3E',
      '&nbsp;',
      '**',
      '</a></p>',
    ].map((sign): Row => [`${TICKET}${sign}`, 'EXTRA_CHARS', 'warning', TICKET]),
  );
  tell('DESIGN_DOC', [
    [`${DOC}%20/edit`, 'EXTRA_CHARS', 'warning', EDIT],
    [`${WIKI}/spaces/FX/pages/12/What+now!`, 'OK_CONFLUENCE', 'info'],
    [`${WIKI}/spaces/FX/pages/12!`, 'EXTRA_CHARS', 'warning', `${WIKI}/spaces/FX/pages/12`],
  ]);
  tell('OTHER', [
    ['https://www.yahoo.com/Yahoo!', 'OK', 'ok'],
    ['https://ja.wikipedia.org/wiki/モーニング娘。', 'OK', 'ok'],
    ['https://fa.wikipedia.org/wiki/نرم‌افزار', 'OK', 'ok'],
    ['https://en.wikipedia.org/wiki/Washington,_D.C.', 'OK', 'ok'],
    ['https://web.archive.org/web/2020*/https://github.com/*', 'OK', 'ok'],
    ['https://web.archive.org/web/20200101000000id_/http://www.mozilla.org/', 'OK', 'ok'],
  ]);
});

describe('(e) glued, cut off, and schemes misspelled', () => {
  tell('DS_JIRA', [
    [`${HUB}/browse/DO-1/${HUB}/browse/DO-2`, 'MULTIPLE_URLS', 'error'],
    [`${HUB}/browse/DO-1mozilla-hub.atlassian.net/browse/DO-2`, 'MULTIPLE_URLS', 'error'],
    [`${HUB}/browse/DO-1...${HUB}/browse/DO-2`, 'MULTIPLE_URLS', 'error'],
    [`${HUB}/browse/DO-1…`, 'NOT_A_TICKET', 'error'],
    ['DO-12...', 'BARE_KEY', 'error'],
  ]);
  tell('DESIGN_DOC', [
    ...['http://https://', 'https:https://', 'ttps://', 'tps://', 'htpps://', 'https;//', 'https:/'].map(
      (scheme): Row => [EDIT.replace('https://', scheme), 'NO_SCHEME', 'error', EDIT],
    ),
    [`${DOC}h${DOC}h`, 'EXTRA_CHARS', 'warning', `${DOC}h/edit`],
    ['ftps://docs.google.com/x', 'BAD_SCHEME', 'error'],
  ]);
  tell('OTHER', [
    ['https://www.figma.com/design/a/xhttps://www.figma.com/design/a/y', 'MULTIPLE_URLS', 'error'],
  ]);
});

describe('(f) ampersands of HTML', () => {
  tell('DESIGN_DOC', [
    [
      `${EDIT}?usp=x&amp;amp;tab=t.0&#38;resourcekey=0-a`,
      'OK_TIDY',
      'warning',
      `${EDIT}?tab=t.0&resourcekey=0-a`,
    ],
  ]);
});

describe('(g) what looks like a key', () => {
  tell('DS_JIRA', [
    ['UTF-8', 'NOT_A_URL', 'error'],
    ['DO-123:', 'BARE_KEY', 'error', TICKET],
    [`${HUB}/secure/attachment/15476/DO-12`, 'NOT_A_TICKET', 'error'],
    [`${HUB}/browse/DO-123abc`, 'NOT_A_TICKET', 'error'],
    [`${HUB}/browse/DO-123-4`, 'NOT_A_TICKET', 'error'],
    [`${HUB}/browse/DO-123?selectedIssue=DO-9`, 'OK_TIDY', 'info', TICKET],
    [`${HUB}/servicedesk/customer/portal/4/DO-123`, 'BOARD_LINK', 'warning', TICKET],
  ]);
  tell('ENG_TICKET', [
    ['bug_1950407', 'BARE_KEY', 'error', BUG],
    ['Bug #1950407.', 'BARE_KEY', 'error', BUG],
  ]);
});

describe('(h) other addresses of one bug, issue or page', () => {
  tell('ENG_TICKET', [
    ['https://bugzilla.mozilla.org/bug/MediaSession', 'BUG_ALIAS', 'info'],
    ['https://bugzilla.mozilla.org/show_bug.cgi?id=1950407x', 'NOT_A_TICKET', 'error'],
    ['https://bugzilla.mozilla.org/show_bug.cgi?id=1&id=2', 'NOT_A_TICKET', 'error'],
    [
      'https://github.com/users/x/projects/1?pane=issue&issue=mozilla|experimenter|7',
      'BOARD_LINK',
      'warning',
      `${REPO}/issues/7`,
    ],
    [`${REPO}/pull/1234.patch`, 'OK_TIDY', 'info', `${REPO}/pull/1234`],
  ]);
  tell('DESIGN_DOC', [
    [
      `${WIKI}/pages/viewpage.action?spaceKey=FX&title=B&src=x`,
      'OK_TIDY',
      'info',
      `${WIKI}/pages/viewpage.action?spaceKey=FX&title=B`,
    ],
    [`${WIKI}/pages/diffpages.action?pageId=6849684&originalId=12`, 'NOT_A_BRIEF', 'error'],
    [`${WIKI}/pages/viewinfo.action?pageId=12`, 'OK_TIDY', 'info', `${WIKI}/pages/viewpage.action?pageId=12`],
    [`${WIKI}/pages/createpage.action?spaceKey=X&fromPageId=12`, 'NOT_A_DOCUMENT', 'error'],
    [`${WIKI}/x/lIRoAA`, 'NOT_A_BRIEF', 'error'],
  ]);

  it('read Confluence’s short code as a page’s number, however long', () => {
    expect(pageOfTinyLink('lIRo')).toBe('6849684');
    expect(pageOfTinyLink('----------8')).toBe('18446744073709551615');
    expect(pageOfTinyLink('l.Ro')).toBeUndefined();
    expect(pageOfTinyLink('A')).toBeUndefined();
  });
});

describe('(i) places that others cannot open, and hidden goals', () => {
  tell('DESIGN_DOC', [
    ['https://outlook.office.com/mail/id/AAQk', 'NOT_A_BRIEF', 'error'],
    ['https://chat.google.com/room/AAAA', 'NOT_A_BRIEF', 'error'],
    ['https://192.168.1.4/brief', 'PLACEHOLDER', 'error'],
    [String.raw`\\server.mozilla.com\share\brief.docx`, 'NOT_A_URL', 'error'],
    ['https://photos.app.goo.gl/x', 'SHORTENER', 'warning'],
  ]);
  tell('OTHER', [
    ['https://mail.google.com/mail/u/0/#inbox/FM', 'UNUSUAL_HOST', 'warning'],
    ['https://search.app/x', 'SHORTENER', 'warning'],
  ]);
});

describe('(j) pages of Experimenter', () => {
  tell('DESIGN_DOC', [
    [`${STAGE}/nimbus/x/summary/`, 'NOT_A_BRIEF', 'error'],
    ['https://experimenter.services.mozilla.com/nimbus/', 'NOT_A_BRIEF', 'error'],
  ]);
  tell('ENG_TICKET', [[`${STAGE}/nimbus/x/summary/`, 'NOT_A_TICKET', 'error']]);
});

/** As Django 5.2's `URLValidator` answers. */
const VALIDATED: readonly (readonly [address: string, isAccepted: boolean])[] = [
  ['https://a.de/x', true],
  ['HTTP://localhost:7001/x', true],
  ['ftp://a.de', true],
  ['https://a.de.', true],
  ['https://bücher.de/', true],
  ['https://xn--bcher-kva.xn--p1ai', true],
  ['https://[::1]:80/', true],
  ['https://8.8.8.8?x', true],
  ['https://my_bucket.s3.amazonaws.com/', false],
  ['https://foo-.example.org/', false],
  ['https://foo.-bar.org/', false],
  ['https://foo.c0m/', false],
  ['https://foo.c/', false],
  ['https://1.2.3/', false],
  ['https://a..de/', false],
  ['https://a.de:/', false],
  ['https://a.de:123456/', false],
  [String.raw`https://a.de\x`, false],
  ['https://go/x', false],
  ['https://[::g]/', false],
  ['https://a.de/x y', false],
  ['//a.de', false],
  [`https://${'a.'.repeat(127)}de/`, false],
  [`https://${'a'.repeat(64)}.de/`, false],
];

describe('what Experimenter’s form would save', () => {
  it.each(VALIDATED)('%s: %s', (address, isAccepted) => {
    expect(isAcceptedByExperimenter(address)).toBe(isAccepted);
  });
});
