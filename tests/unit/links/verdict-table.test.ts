import { describe, expect, it } from 'vitest';
import type { LinkKind } from '@/guide/vocabulary';
import { checkLink } from '@/links/check-link';
import type { LinkCode, LinkContext, LinkFix, VerdictSeverity } from '@/links/verdict/verdict';

const ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE';
const TEMPLATE = '1_bWn_1y5x1zf6zl7Loj4O1qKnVdxzIMXOawIpf32CsM';
const DOCS = 'https://docs.google.com';
const DRIVE = 'https://drive.google.com';
const DOC = `${DOCS}/document/d/${ID}`;
const EDIT = `${DOC}/edit`;
const HUB = 'https://mozilla-hub.atlassian.net';
const BMO = 'https://bugzilla.mozilla.org';
const REPO = 'https://github.com/mozilla/experimenter';

const viaGoogle = (url: string): string => `https://www.google.com/url?q=${encodeURIComponent(url)}&sa=D`;

/** A fix given as text is one of the address. */
type Row = [
  url: string,
  code: LinkCode,
  severity: VerdictSeverity,
  fix?: LinkFix | string,
  also?: LinkCode[],
];

const tell = (kind: LinkKind, rows: Row[], context?: LinkContext): void => {
  it.each(rows)('%j → %s', (url, code, severity, fix, also) => {
    const { message, ...verdict } = checkLink({ kind, url, context });

    expect(verdict).toEqual({
      code,
      severity,
      ...(fix !== undefined && { fix: typeof fix === 'string' ? { url: fix } : fix }),
      ...(also && { also }),
    });
    expect(message).not.toBe('');
  });
};

describe('a brief in Google Docs', () => {
  describe('is fine as the document’s own address', () => {
    tell('DESIGN_DOC', [
      [EDIT, 'OK', 'ok'],
      [`${EDIT}?tab=t.0#heading=h.a1`, 'OK', 'ok'],
      [`${EDIT}?resourcekey=0-AbC&tab=t.0#bookmark=id.9`, 'OK', 'ok'],
      [`HTTPS://DOCS.GOOGLE.COM/document/d/${ID}/edit`, 'OK', 'ok'],
      [`\n ${EDIT}\t`, 'OK', 'ok'],
    ]);
  });

  describe('is tidied, keeping tab, resource key and place', () => {
    tell('DESIGN_DOC', [
      [`${EDIT}#`, 'OK_TIDY', 'info', EDIT],
      [`${EDIT}?`, 'OK_TIDY', 'info', EDIT],
      [`${DOC}/`, 'OK_TIDY', 'info', EDIT],
      [`${DOC}/mobilebasic`, 'OK_TIDY', 'info', EDIT],
      [`${DOC}/constructor`, 'OK_TIDY', 'info', EDIT],
      [`${DOC}/htmlview?pli=1#heading=h.b`, 'OK_TIDY', 'info', `${EDIT}#heading=h.b`],
      [`${EDIT}?usp=sharing&tab=t.x&resourcekey=0-k`, 'OK_TIDY', 'info', `${EDIT}?tab=t.x&resourcekey=0-k`],
      [`${DOCS}/a/mozilla.com/document/d/${ID}/edit`, 'OK_TIDY', 'info', EDIT],
      [`${DOCS}/a/mozilla.com/document/u/12/d/${ID}/edit`, 'OK_TIDY', 'info', EDIT],
      [`${DOCS}/document/export?format=pdf&id=${ID}`, 'OK_TIDY', 'info', EDIT],
      [`${DOCS}./document/d/${ID}/edit`, 'OK_TIDY', 'info', EDIT],
      [`${DOCS}:443/document/d/${ID}/edit`, 'OK_TIDY', 'info', EDIT],
      [`${DOCS}\\document\\d\\${ID}\\edit`, 'OK_TIDY', 'info', EDIT],
      [`${DOCS}/document/d/%31${ID.slice(1)}/edit`, 'OK_TIDY', 'info', EDIT],
    ]);
  });

  describe('cannot be a home page, a cut-off id or a view for readers', () => {
    tell('DESIGN_DOC', [
      [DOCS, 'NOT_A_DOCUMENT', 'error'],
      [`${DOCS}/document/create`, 'NOT_A_DOCUMENT', 'error'],
      [`${DOCS}/spreadsheets/u/0/`, 'NOT_A_DOCUMENT', 'error'],
      ['https://doc.new', 'NOT_A_DOCUMENT', 'error'],
      [`${DOCS}/document/d//edit`, 'BAD_DOC_ID', 'error'],
      [`${DOCS}/document/d/${ID}%2Fedit`, 'BAD_DOC_ID', 'error'],
      [`${DOCS}/document/d/YOUR_DOC_ID_GOES_HERE_012345678/edit`, 'BAD_DOC_ID', 'error'],
      [`${DOCS}/document/d/${'a'.repeat(81)}b/edit`, 'BAD_DOC_ID', 'error'],
      [`${DOC}/pub?embedded=true`, 'PUBLISHED_VIEW', 'error', EDIT],
      [`${DOCS}/document/copy?id=${ID}`, 'COPY_LINK', 'warning', EDIT],
    ]);
  });

  describe('is not another file, though Drive shows them alike', () => {
    tell('DESIGN_DOC', [
      [`${DOCS}/forms/d/e/1FAIpQLSabcdefghijklmnopqrstuvwxyz012/viewform`, 'WRONG_FILE_KIND', 'warning'],
      [`${DRIVE}/file/u/1/d/${ID}/view`, 'DRIVE_FILE', 'warning'],
      [`${DRIVE}/uc?id=${ID}&export=download`, 'DRIVE_FILE', 'warning'],
      [`${DRIVE}/folderview?id=${ID}`, 'FOLDER', 'error'],
      [`${DRIVE}/drive/#folders/${ID}`, 'FOLDER', 'error'],
      [`${DRIVE}/a/x.com/open?id=${ID}&resourcekey=0-k`, 'DRIVE_OPEN', 'warning', `${EDIT}?resourcekey=0-k`],
      [`${DRIVE}/open?id=${TEMPLATE}`, 'BRIEF_IS_TEMPLATE', 'error'],
      [`${DOCS}/document/d/1eFGL9FATIuZudjSItpIT2Ct1C5qb5E3Qk7hJuJQT67s/edit`, 'BRIEF_IS_TEMPLATE', 'error'],
    ]);
  });
});

describe('a brief elsewhere', () => {
  tell('DESIGN_DOC', [
    [`${HUB}/wiki/x/AbCd`, 'OK_CONFLUENCE', 'info'],
    [`${HUB}/l/cp/AbCd`, 'OK_CONFLUENCE', 'info'],
    [`${HUB}/wiki/display/FX/My+Brief`, 'OK_CONFLUENCE', 'info'],
    [`${HUB}/wiki/pages/viewpage.action?pageId=12`, 'OK_CONFLUENCE', 'info'],
    [`${HUB}/wiki/spaces/FX/blog/2026/01/02/12/News`, 'OK_CONFLUENCE', 'info'],
    [`${HUB}/wiki/spaces/FX/pages/12/B?atlOrigin=ey`, 'OK_TIDY', 'info', `${HUB}/wiki/spaces/FX/pages/12/B`],
    [`${HUB}/wiki/spaces/FX/pages/edit-v2/12?draftShareId=3`, 'CONFLUENCE_DRAFT', 'warning'],
    [`${HUB}/wiki/spaces/DATA/pages/6849684/Office+Hours`, 'NOT_A_BRIEF', 'error'],
    [`${HUB}/wiki/search?text=brief`, 'NOT_A_DOCUMENT', 'error'],
    [`${HUB}/wiki/display/FX`, 'NOT_A_DOCUMENT', 'error'],
    ['https://www.figma.com/file/x', 'NOT_A_BRIEF', 'error'],
    ['https://mozilla.slack.com/archives/C1/p1', 'NOT_A_BRIEF', 'error'],
    ['https://experimenter.services.mozilla.com/nimbus/x/summary/', 'NOT_A_BRIEF', 'error'],
    [`${HUB}/jira/software/c/projects/DO/boards/269`, 'NOT_A_BRIEF', 'error'],
    [`${HUB}/browse/QA-1`, 'MISFILED', 'error', { kind: 'QA_TICKET' }],
    [`${HUB}/browse/FXE-1`, 'MISFILED', 'error', { kind: 'OTHER' }],
    [
      `${HUB}/jira/software/c/projects/DO/boards/269?selectedIssue=DO-9`,
      'MISFILED',
      'error',
      { kind: 'DS_JIRA', url: `${HUB}/browse/DO-9` },
      ['BOARD_LINK'],
    ],
    [`${REPO}/issues/1#issuecomment-2`, 'MISFILED', 'error', { kind: 'ENG_TICKET' }],
    [`${REPO}/blob/main/brief.md`, 'UNUSUAL_HOST', 'warning'],
  ]);
});

describe('tickets', () => {
  describe('in a Data Science row', () => {
    tell('DS_JIRA', [
      [`${HUB}/browse/do-123`, 'OK_TIDY', 'info', `${HUB}/browse/DO-123`],
      [`${HUB}/browse/DS-1098/`, 'OK_TIDY', 'info', `${HUB}/browse/DS-1098`],
      [`${HUB}/jira/x/boards/1?selectedIssue=do-12`, 'BOARD_LINK', 'warning', `${HUB}/browse/DO-12`],
      [`${HUB}/projects/DO/issues/DO-12?filter=all`, 'BOARD_LINK', 'warning', `${HUB}/browse/DO-12`],
      ['https://jira.mozilla.com/x?selectedIssue=DS-1', 'LEGACY_JIRA', 'warning', `${HUB}/browse/DS-1`],
      [`${HUB}/issues/?jql=project%3DDO`, 'NOT_A_TICKET', 'error'],
      [`${HUB}/browse/DO`, 'NOT_A_TICKET', 'error'],
      [`${HUB}/browse/DO-0`, 'NOT_A_TICKET', 'error'],
      [`${HUB}/browse/FXIOS-1`, 'MISFILED', 'warning', { kind: 'ENG_TICKET' }],
      ['https://mozilla.atlassian.net/browse/DO-1', 'NOT_A_TICKET', 'error'],
      [`${HUB}/wiki/x/AbCd`, 'NOT_A_TICKET', 'error'],
      [`${DOCS}/document/d/${TEMPLATE}/edit`, 'NOT_A_TICKET', 'error'],
    ]);
  });

  describe('in a QA row', () => {
    tell('QA_TICKET', [
      [`${HUB}/browse/QA-1`, 'OK', 'ok'],
      [`${BMO}/show_bug.cgi?id=1950407`, 'OK', 'ok'],
      [`${REPO}/issues/7`, 'OK', 'ok'],
      [`${HUB}/servicedesk/customer/portal/4/create/120`, 'CREATE_FORM', 'error'],
      [
        `${HUB}/x?selectedIssue=DO-1`,
        'MISFILED',
        'warning',
        { kind: 'DS_JIRA', url: `${HUB}/browse/DO-1` },
        ['BOARD_LINK'],
      ],
    ]);
  });

  describe('in an Engineering row', () => {
    tell('ENG_TICKET', [
      [`${BMO}/show_bug.cgi?id=1950407#c3`, 'OK', 'ok'],
      [`${BMO}/1950407`, 'OK', 'ok'],
      [`${BMO}/bug/1950407`, 'OK', 'ok'],
      ['https://bugzil.la/1950407', 'OK', 'ok'],
      [`${REPO}/pull/3/files`, 'OK', 'ok'],
      [`${REPO}/issues/3#issuecomment-9`, 'OK', 'ok'],
      ['https://www.github.com/mozilla/experimenter/pull/3', 'OK_TIDY', 'info', `${REPO}/pull/3`],
      [`${BMO}/show_bug.cgi?id=`, 'NOT_A_TICKET', 'error'],
      [`${BMO}/buglist.cgi?quicksearch=nimbus`, 'NOT_A_TICKET', 'error'],
      [REPO, 'NOT_A_TICKET', 'error'],
      [`${REPO}/issues`, 'NOT_A_TICKET', 'error'],
      [`${REPO}/issues/new`, 'NOT_A_TICKET', 'error'],
      [`${HUB}/browse/DS-4`, 'MISFILED', 'warning', { kind: 'DS_JIRA' }],
      ['https://gitlab.com/a/b/issues/1', 'UNUSUAL_HOST', 'warning'],
      [EDIT, 'MISFILED', 'error', { kind: 'DESIGN_DOC' }],
    ]);
  });

  describe('when the brief was pasted before the type was set, type and address are mended at once', () => {
    tell('DS_JIRA', [
      [EDIT, 'MISFILED', 'error', { kind: 'DESIGN_DOC' }],
      [`${EDIT}?usp=sharing`, 'MISFILED', 'error', { kind: 'DESIGN_DOC', url: EDIT }, ['OK_TIDY']],
      [viaGoogle(EDIT), 'MISFILED', 'error', { kind: 'DESIGN_DOC', url: EDIT }, ['REDIRECT_WRAPPED']],
    ]);
  });
});

describe('hosts that are not what they seem', () => {
  tell('DESIGN_DOC', [
    ...[
      'docs.goog1e.com',
      'docs.gooogle.com',
      'docs.google.co',
      'docs.google.corn',
      'docs.google.xyz',
      'd0cs.google.net',
      'docs.google.com-evil.tld',
      'docs-google-com.evil.tld',
      'sub.docs.gooogle.com',
      'xn--ds-fmcm.google.com',
      'dосs.google.com',
      'ｄocs.google.com',
      'docs。google。com',
      'docs.googlé.com',
      'mydocs.google.com.evil.tld',
      'mozi11a-hub.atlassian.net',
      'mozillahub.atlassian.net',
      'mozilla-hub.atlassian.com',
      'notgithub.com',
      'gitnub.com',
      'www.githup.com',
      'bugziila.mozilla.net',
      'experirnenter.services.mozi1la.com',
    ].map((host): Row => [`https://${host}/document/d/${ID}/edit`, 'LOOKALIKE_HOST', 'error']),
    ['https://evil.tld/%64ocs%2Egoogle.com/document', 'LOOKALIKE_HOST', 'error'],
    ['https://evil.tld/go/https://docs.google.com/x', 'LOOKALIKE_HOST', 'error'],
    ['https://docs.google.com:pw@evil.tld/x', 'USERINFO', 'error'],
    ['https://docs.google.com%2f@evil.tld/x', 'USERINFO', 'error'],
    ['https://docs.google.com%40evil.tld/x', 'NOT_A_URL', 'error'],
    [`https://user:pw@docs.google.com/document/d/${ID}/edit`, 'USERINFO', 'error', EDIT],
    [`https://dosc.google.com/document/d/${ID}/edit`, 'HOST_TYPO', 'error', EDIT],
    [`https://www.docs.google.com/document/d/${ID}/view`, 'HOST_TYPO', 'error', EDIT, ['OK_TIDY']],
    [`${DOCS}:8443/document/d/${ID}/edit`, 'HOST_TYPO', 'error', EDIT],
  ]);

  it.each([
    'https://gitlab.com/',
    'https://docs.github.com/en',
    'https://github.blog/x',
    'https://mozilla.github.io/x',
    'https://calendar.google.com/x',
    'https://wiki.mozilla.org/x',
    'https://medium.com/@x/github.com-tips',
    'https://en.wikipedia.org/wiki/A_(b)',
    'https://drive.proton.me/x',
  ])('does not suspect %s', (url) => {
    expect(checkLink({ kind: 'OTHER', url }).code).toBe('OK');
  });

  it('shows the host that the link really goes to', () => {
    expect(messageAbout('https://docs.google.com@evil.tld/')).toContain('evil.tld');
    expect(messageAbout('https://docs.google.com.evil.tld/')).toContain('(docs.google.com.evil.tld)');
  });
});

const messageAbout = (url: string): string => checkLink({ kind: 'OTHER', url }).message;

const wrapped = (deep: number): string => {
  let url = 'https://a.de';
  for (let level = 0; level < deep; level += 1) url = `https://google.com/url?q=${encodeURIComponent(url)}`;
  return url;
};

describe('redirects', () => {
  const tidied = `${EDIT}?tab=t.1`;

  tell('DESIGN_DOC', [
    [viaGoogle(viaGoogle(EDIT)), 'REDIRECT_WRAPPED', 'warning', EDIT],
    [viaGoogle(encodeURIComponent(EDIT)), 'REDIRECT_WRAPPED', 'warning', EDIT],
    [`https://google.co.uk/url?sa=t&q=&url=${EDIT}`, 'REDIRECT_WRAPPED', 'warning', EDIT],
    [`https://slack-redir.net/link?url=${encodeURIComponent(EDIT)}`, 'REDIRECT_WRAPPED', 'warning', EDIT],
    [
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`${tidied}&usp=x`)}&data=05`,
      'REDIRECT_WRAPPED',
      'warning',
      tidied,
      ['OK_TIDY'],
    ],
    [
      `https://urldefense.com/v3/__${EDIT}*heading=h.a__;Iw!!Foo$`,
      'REDIRECT_WRAPPED',
      'warning',
      `${EDIT}#heading=h.a`,
    ],
    [`https://accounts.google.com/ServiceLogin?continue=${EDIT}`, 'REDIRECT_WRAPPED', 'warning', EDIT],
    [viaGoogle('javascript:alert(1)'), 'BAD_SCHEME', 'error', undefined, ['REDIRECT_WRAPPED']],
    [viaGoogle('https://docs.googel.com/'), 'LOOKALIKE_HOST', 'error', undefined, ['REDIRECT_WRAPPED']],
    [viaGoogle('weather in Berlin'), 'UNUSUAL_HOST', 'warning'],
  ]);

  it('are followed three deep, and never trusted beyond', () => {
    expect(checkLink({ kind: 'OTHER', url: wrapped(3) }).fix).toEqual({ url: 'https://a.de/' });
    expect(checkLink({ kind: 'OTHER', url: wrapped(4) })).toMatchObject({ severity: 'warning' });
    expect(checkLink({ kind: 'OTHER', url: wrapped(4) }).fix).toBeUndefined();
  });
});

describe('text that is not an address, or not quite', () => {
  tell('DESIGN_DOC', [
    [`"${EDIT}".`, 'EXTRA_CHARS', 'warning', EDIT],
    [`(${EDIT})`, 'EXTRA_CHARS', 'warning', EDIT],
    [`\u202e${EDIT}\0`, 'EXTRA_CHARS', 'warning', EDIT],
    [`https://docs.goo\u200bgle.com/document/d/${ID}/edit`, 'EXTRA_CHARS', 'warning', EDIT],
    [`${DOCS}/document/d/\n${ID}/edit`, 'EXTRA_CHARS', 'warning', EDIT],
    [`<${EDIT}|brief>`, 'EXTRA_CHARS', 'warning', EDIT],
    [`[brief|${EDIT}]`, 'EXTRA_CHARS', 'warning', EDIT],
    ['java\nscript:alert(1)', 'BAD_SCHEME', 'error', undefined, ['EXTRA_CHARS']],
    ['data:text/html,x', 'BAD_SCHEME', 'error'],
    ['mailto:owner@mozilla.com', 'BAD_SCHEME', 'error'],
    [`https:\\\\docs.google.com/document/d/${ID}/edit`, 'NO_SCHEME', 'error', EDIT],
    [`docs.google.com/document/d/${TEMPLATE}/edit`, 'BRIEF_IS_TEMPLATE', 'error', undefined, ['NO_SCHEME']],
    [`Brief:\n${EDIT}`, 'NOT_A_URL', 'error'],
    [`${EDIT}, ${EDIT}`, 'MULTIPLE_URLS', 'error'],
    ['owner@mozilla.com', 'NOT_A_URL', 'error'],
    ['brief.docx', 'NOT_A_URL', 'error'],
    ['/document/d/x/edit', 'NOT_A_URL', 'error'],
    ['https://go/brief', 'NOT_A_URL', 'error'],
    ['https://', 'NOT_A_URL', 'error'],
    ['\u200b', 'EMPTY', 'error'],
    ['???', 'PLACEHOLDER', 'error'],
    ['to be added', 'PLACEHOLDER', 'error'],
    ['https://tbd/', 'PLACEHOLDER', 'error'],
    ['https://example.com/brief', 'PLACEHOLDER', 'error'],
    ['http://[::1]:8000/', 'PLACEHOLDER', 'error'],
    ['DO-123', 'BARE_KEY', 'error', { url: `${HUB}/browse/DO-123`, kind: 'DS_JIRA' }, ['MISFILED']],
    [ID, 'BARE_KEY', 'error', EDIT],
    [`${EDIT.replace('https', 'http')}?usp=sharing`, 'INSECURE_HTTP', 'warning', EDIT, ['OK_TIDY']],
  ]);
  tell('ENG_TICKET', [
    ['bug 1950407', 'BARE_KEY', 'error', `${BMO}/show_bug.cgi?id=1950407`],
    ['test-1', 'BARE_KEY', 'error', `${HUB}/browse/TEST-1`],
  ]);
});

describe('an Other row', () => {
  tell('OTHER', [
    [`${EDIT}?usp=sharing`, 'OK', 'ok'],
    ['http://intranet.de/a', 'INSECURE_HTTP', 'warning', 'https://intranet.de/a'],
    ['http://intranet.de:8080/a', 'INSECURE_HTTP', 'warning'],
    [`https://a.de/${'x'.repeat(300)}`, 'TOO_LONG', 'error'],
    ['javascript:alert(1)', 'BAD_SCHEME', 'error'],
  ]);

  describe('with no brief in any row', () => {
    tell(
      'OTHER',
      [[`${EDIT}?usp=sharing`, 'MAYBE_BRIEF', 'info', { kind: 'DESIGN_DOC', url: EDIT }, ['OK_TIDY']]],
      { hasBrief: false },
    );
  });

  describe('with a brief in another row', () => {
    tell('OTHER', [[EDIT, 'OK', 'ok']], { hasBrief: true });
  });
});

describe('the length that Experimenter holds', () => {
  it('is counted in characters, as the server counts', () => {
    const path = '\u{1f9ea}'.repeat(255 - 'https://a.de/'.length);

    expect(checkLink({ kind: 'OTHER', url: `https://a.de/${path}` }).code).toBe('OK');
    expect(checkLink({ kind: 'OTHER', url: `https://a.de/${path}x` }).code).toBe('TOO_LONG');
  });

  it('is never exceeded by a fix', () => {
    const url = `a.de/${'x'.repeat(248)}`;

    expect(checkLink({ kind: 'OTHER', url })).toMatchObject({ code: 'NO_SCHEME' });
    expect(checkLink({ kind: 'OTHER', url }).fix).toBeUndefined();
  });
});

describe('a delivery that was cloned', () => {
  describe('shares its parent’s brief until told otherwise', () => {
    tell(
      'DESIGN_DOC',
      [
        [EDIT, 'PARENT_BRIEF', 'warning'],
        [`${DOC}/view`, 'PARENT_BRIEF', 'warning', EDIT, ['OK_TIDY']],
        [`${DOC.slice(0, -1)}F/edit`, 'OK', 'ok'],
      ],
      { parentBrief: `${EDIT}?usp=sharing` },
    );
  });
});

describe('documents that a team’s guide knows', () => {
  const documents = [
    { id: ID, name: 'Growth template', role: 'brief-template' as const },
    { id: TEMPLATE, name: 'plan of last year', role: 'not-a-brief' as const },
  ];

  it('are named in the verdict', () => {
    const verdict = checkLink({ kind: 'DESIGN_DOC', url: EDIT, context: { documents } });

    expect(verdict.code).toBe('BRIEF_IS_TEMPLATE');
    expect(verdict.message).toContain('the Growth template');
  });

  it('win over the built-in ones', () => {
    const url = `${DOCS}/document/d/${TEMPLATE}/edit`;

    expect(checkLink({ kind: 'DESIGN_DOC', url, context: { documents } }).code).toBe('NOT_A_BRIEF');
  });
});
