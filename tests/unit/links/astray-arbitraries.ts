import * as fc from 'fast-check';
import { SIGN_IN_WRAPPERS, WRAPPERS } from './wrappers';

/**
 * Links as they arrive when something between the page and the field changed them, each with what it truly
 * names. The kinds are those of the reports that these laws were written after: (a) to (j).
 */

/** One document, ticket, bug, issue or page. */
export interface Goal {
  /** `doc:<id>`, `jira:<key>`, `bug:<number>`, `github:<owner>/<repository>#<number>`, `wiki:<page>`. */
  identity: string;
  url: string;
}

const letters = fc.constantFrom(
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-'.split(''),
);
const documentId = fc
  .tuple(fc.constantFrom('1'), fc.string({ unit: letters, minLength: 32, maxLength: 43 }))
  .map((parts) => parts.join(''))
  .filter((id) => !/your|xxxx|doc_id|example|[_-]{2}/i.test(id) && /\w$/.test(id) && !id.endsWith('_'));

const document: fc.Arbitrary<Goal> = fc
  .tuple(
    documentId,
    fc.constantFrom('', '/', '/edit', '/view', '/edit?usp=sharing', '/edit?tab=t.0', '/copy'),
  )
  .map(([id, end]) => ({ identity: `doc:${id}`, url: `https://docs.google.com/document/d/${id}${end}` }));

const number = fc.integer({ min: 1, max: 99_999_999 });

const ticket: fc.Arbitrary<Goal> = fc
  .tuple(fc.constantFrom('DO', 'DS', 'QA', 'FXIOS', 'FXE'), number)
  .map(([project, n]) => ({
    identity: `jira:${project}-${n}`,
    url: `https://mozilla-hub.atlassian.net/browse/${project}-${n}`,
  }));

const bug: fc.Arbitrary<Goal> = number.map((n) => ({
  identity: `bug:${n}`,
  url: `https://bugzilla.mozilla.org/show_bug.cgi?id=${n}`,
}));

const issue: fc.Arbitrary<Goal> = fc
  .tuple(fc.constantFrom('issues', 'pull'), number)
  .map(([section, n]) => ({
    identity: `github:mozilla/experimenter#${n}`,
    url: `https://github.com/mozilla/experimenter/${section}/${n}`,
  }));

const page: fc.Arbitrary<Goal> = fc
  .tuple(number, fc.constantFrom('', '/My+Brief'))
  .map(([n, title]) => ({
    identity: `wiki:${n}`,
    url: `https://mozilla-hub.atlassian.net/wiki/spaces/FIREFOX/pages/${n}${title}`,
  }));

export const goal: fc.Arbitrary<Goal> = fc.oneof(document, ticket, bug, issue, page);

type Change = (url: string) => string;

/** (a) Markdown's backslashes, before every sign that it escapes or before those that it must. */
const ESCAPES: readonly Change[] = [
  (url) => url.replace(/[_-]/g, String.raw`\$&`),
  (url) => url.replace(/_/g, String.raw`\$&`),
  (url) => url.replace(/[_\-.&=#+!]/g, String.raw`\$&`),
];

/** (c) What Jira, Markdown, Slack and HTML write around a link. */
const MARKUP: readonly Change[] = [
  (url) => `[${url}|${url}|smart-link]`,
  (url) => `[the brief|${url}|smart-link]`,
  (url) => `[the brief|${url}]`,
  (url) => `[${url}|smart-link]`,
  (url) => `${url}|smart-link`,
  (url) => `${url}|smart-card`,
  (url) => `[${url}](${url}|smart-link)`,
  (url) => `[brief](${url})`,
  (url) => `[${url}](${url})`,
  (url) => `<${url}>`,
  (url) => `<${url}|words>`,
  (url) => `**${url}**`,
  (url) => `\`${url}\``,
  (url) => `"${url}"`,
  (url) => `(${url}).`,
  (url) => `<a href="${url}">brief</a>`,
];

/** (d) What clings to the end. A page's title may end with punctuation, so it gets none. */
const PUNCTUATION = [
  ':',
  '!',
  '。',
  '）',
  '」',
  '，',
  '、',
  '！',
  '：',
  '；',
  '».',
  '”,',
  '%22',
  '%29',
  '%3E',
  '*',
  '%EF%BC%89',
];
const BLANKS = [
  '%20',
  '%C2%A0',
  '%E2%80%8B',
  '%0A',
  '%EF%BB%BF',
  '%20%E2%80%8B',
  '\u200b',
  '%3C/a%3E',
  '%3C/a%3E%3C/p%3E',
  '</a>',
  '%3Cbr%3E',
];
const CLINGING: readonly Change[] = [...PUNCTUATION, ...BLANKS].map((sign) => (url) => {
  const endsInWords = url.includes('/wiki/') && PUNCTUATION.includes(sign);
  return url.includes('?') || endsInWords
    ? `${url.replace(/\?usp=sharing|\?tab=t\.0|\/My\+Brief/, '')}${sign}`
    : `${url}${sign}`;
});

/** (e) Schemes doubled, lost and misspelled; the same address twice. */
const SCHEMES: readonly Change[] = [
  ...[
    'https://https://',
    'htttps://',
    'https//',
    'https:',
    'hhttps://',
    'ttps://',
    'htps://',
    'https:/',
    '',
    '//',
    'http://https://',
  ].map((scheme) => (url: string) => url.replace('https://', scheme)),
  (url) => url + url,
];

/** (f) Ampersands as HTML writes them, of an address that nothing was written around yet. */
const ENTITIES: readonly Change[] = ['&amp;', '&#38;', '&amp;amp;'].map((entity) => (url) => {
  const isBare = /^[\w:/.?=&-]+\w$/.test(url);
  return isBare ? `${url}${url.includes('?') ? '&' : '?'}a=1&b=2`.replaceAll('&', entity) : url;
});

const REDIRECTS: readonly Change[] = [...WRAPPERS, ...SIGN_IN_WRAPPERS].map(({ wrap }) => wrap);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom(...ESCAPES),
  fc.constantFrom(...REDIRECTS),
  fc.constantFrom(...MARKUP),
  fc.constantFrom(...CLINGING),
  fc.constantFrom(...SCHEMES),
  fc.constantFrom(...ENTITIES),
);

/** A link through one to three changes of any kinds, and what it names. */
export const changed: fc.Arbitrary<Goal> = fc
  .tuple(goal, fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([{ identity, url }, changes]) => ({ identity, url: changes.reduce((text, one) => one(text), url) }));

/** One change only: mended, not merely survived. */
export const changedOnce: fc.Arbitrary<Goal> = fc
  .tuple(goal, change)
  .map(([{ identity, url }, one]) => ({ identity, url: one(url) }));

const ELLIPSES = ['...', '…', '....', ' …', '[...]', '%E2%80%A6', '…"', '...>', '...)'];

/** (e) A link that was shortened for display: some of its end is gone. */
export const cutOff: fc.Arbitrary<string> = fc
  .tuple(
    goal,
    fc.integer({ min: 0, max: 30 }),
    fc.constantFrom(...ELLIPSES),
    fc.option(fc.constantFrom(...REDIRECTS)),
  )
  .map(([{ url }, lost, sign, wrap]) => {
    const short = url.slice(0, Math.max('https://docs.google.com/'.length, url.length - lost)) + sign;
    return wrap === null ? short : wrap(short);
  });

/** (e) Two different links without a space between them. */
export const glued: fc.Arbitrary<string> = fc
  .tuple(goal, goal)
  .filter(([one, other]) => one.identity !== other.identity)
  .map(([one, other]) => one.url + other.url);

/** (g) Words, names of files and parts of texts that look like a ticket's key; (i) places that others cannot open. */
export const namesNothing: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('UTF-8', 'utf-16', 'SHA-256', 'ISO-8859', 'COVID-19', 'RFC-2119', 'MD-5'),
  fc
    .tuple(fc.constantFrom('sizing', 'DO', 'brief', 'v'), number, fc.constantFrom('', '.png', '.pdf'))
    .map(
      ([word, n, ending]) =>
        `https://mozilla-hub.atlassian.net/secure/attachment/15476/${word}-${n}${ending}`,
    ),
  fc
    .tuple(fc.constantFrom('x', '_4', '-4', '.5', '%2F7'), number)
    .map(([rest, n]) => `https://mozilla-hub.atlassian.net/browse/DO-${n}${rest}`),
  fc.constantFrom(
    'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbffVZabcDEF',
    'https://outlook.office.com/mail/id/AAQk',
    'https://teams.microsoft.com/l/message/19:abc@thread.v2/1700000000000',
    'https://chat.google.com/room/AAAA/BBBB',
    'https://calendar.app.google/AbCdEf123',
    'file:///Users/me/brief.docx',
    String.raw`C:\Users\me\brief.docx`,
    String.raw`\\server.mozilla.com\share\brief.docx`,
    'http://localhost:8080/brief',
    'https://192.168.1.5/brief',
    'https://share.google/AbC123def',
    'https://c.gle/AEJ26qvAbCdEf',
  ),
);

/** (j) Pages of Experimenter, on production and on stage. */
export const experimenterPage: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      'https://experimenter.services.mozilla.com',
      'https://stage.experimenter.nonprod.webservices.mozgcp.net',
    ),
    fc.constantFrom(
      '/',
      '/nimbus/',
      '/nimbus/some-slug/summary/',
      '/nimbus/new/rollouts/x/',
      '/api/v8/experiments/x/',
    ),
  )
  .map((parts) => parts.join(''));

const label = fc.string({ unit: fc.constantFrom(...'abcxyz019'.split('')), minLength: 1, maxLength: 8 });

/** Hosts that Django's `URLValidator` refuses (5.2), each for one reason. */
export const refusedHost: fc.Arbitrary<string> = fc
  .tuple(label, label, fc.constantFrom('com', 'org', 'net', 'de'))
  .chain(([one, two, top]) =>
    fc.constantFrom(
      `${one}_${two}.${top}`,
      `_${one}.${two}.${top}`,
      `-${one}.${two}.${top}`,
      `${one}-.${two}.${top}`,
      `${one}.-${two}.${top}`,
      `${one}.${two}-.${top}`,
      `${one}.${two}.${top}-`,
      `${one}.${two}.x`,
      `${one}.${two}.a1`,
      `${one}..${top}`,
      `${'a'.repeat(64)}.${top}`,
      `${`${'a'.repeat(60)}.`.repeat(5)}${top}`,
      `${one}~.${top}`,
      `${one}${two}`,
    ),
  );
