import * as fc from 'fast-check';
import { LINK_KINDS } from '@/guide/vocabulary';
import type { LinkKind } from '@/guide/vocabulary';

/** Addresses made of the parts that matter, each part right, nearly right or hostile. */

const ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE';
const TEMPLATE = '1_bWn_1y5x1zf6zl7Loj4O1qKnVdxzIMXOawIpf32CsM';

const KNOWN_HOSTS = [
  'docs.google.com',
  'drive.google.com',
  'mozilla-hub.atlassian.net',
  'bugzilla.mozilla.org',
  'github.com',
  'bugzil.la',
  'jira.mozilla.com',
  'experimenter.services.mozilla.com',
  'phabricator.services.mozilla.com',
];
const STRANGE_HOSTS = [
  'evil.tld',
  'www.notion.so',
  'localhost',
  'bit.ly',
  '[::1]',
  '10.0.0.1',
  'xn--e1afmkfd.com',
  'go',
];

const PATHS = [
  '',
  '/',
  `/document/d/${ID}/edit`,
  `/document/u/0/d/${ID}`,
  `/document/d/${ID}/copy`,
  `/document/d/${TEMPLATE}/view`,
  `/open?id=${ID}`,
  `/file/d/${ID}/view`,
  '/drive/folders/x',
  '/browse/DO-12',
  '/browse/qa-7/',
  '/jira/boards/1?selectedIssue=DO-1',
  '/wiki/spaces/X/pages/12/T',
  '/wiki/spaces/X/pages/edit-v2/12',
  '/show_bug.cgi?id=12',
  '/1950407',
  '/mozilla/experimenter/issues/3',
  '/mozilla/experimenter',
  '/docs.google.com/x',
  '/a./b)',
];
const TAILS = [
  '',
  '#',
  '?',
  '?usp=sharing',
  '?tab=t.0#heading=h.1',
  '?resourcekey=0-k&hl=en',
  '#:~:text=x',
  '&x=%ff',
  '#a).',
  `?q=${'x'.repeat(260)}`,
];
const SCHEMES = [
  'https://',
  'https://',
  'https://',
  'http://',
  '',
  '//',
  'https:',
  'https:\\\\',
  'ftp://',
  'javascript:',
  'HTTPS://',
  'http:///',
];
const USERS = ['', '', '', '', '', 'me@', 'docs.google.com@', 'a:b@', '@'];
const PORTS = ['', '', '', '', ':443', ':8443', '.', '.:80'];
const SWAPS: readonly (readonly [string, string])[] = [
  ['o', '0'],
  ['l', '1'],
  ['e', 'е'],
  ['.', '-'],
  ['m', 'rn'],
  ['.', '。'],
  ['o', 'oo'],
  ['g', ''],
  ['c', '\u200b'],
  ['s', '%73'],
];

export const linkKind: fc.Arbitrary<LinkKind> = fc.constantFrom(...LINK_KINDS);

const disguisedHost = fc
  .tuple(
    fc.constantFrom(...KNOWN_HOSTS),
    fc.constantFrom(...SWAPS),
    fc.constantFrom('', '', '.evil.tld', '.com'),
  )
  .map(([host, [from, to], suffix]) => host.replace(from, to) + suffix);

const host = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...KNOWN_HOSTS) },
  { weight: 2, arbitrary: fc.constantFrom(...STRANGE_HOSTS) },
  { weight: 3, arbitrary: disguisedHost },
);

/** Mostly well-formed addresses on known and disguised hosts. */
export const address: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...SCHEMES),
    fc.constantFrom(...USERS),
    host,
    fc.constantFrom(...PORTS),
    fc.constantFrom(...PATHS),
    fc.constantFrom(...TAILS),
  )
  .map((parts) => parts.join(''));

const WRAPPERS: readonly ((inner: string) => string)[] = [
  (inner) => `https://www.google.com/url?q=${encodeURIComponent(inner)}&sa=D`,
  (inner) => `https://google.de/url?url=${encodeURIComponent(inner)}`,
  (inner) => `https://slack-redir.net/link?url=${encodeURIComponent(inner)}`,
  (inner) => `https://eur.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}&data=1`,
];

export const wrapper: fc.Arbitrary<(inner: string) => string> = fc.constantFrom(...WRAPPERS);

const DECORATIONS: readonly (readonly [string, string])[] = [
  ['', ''],
  ['<', '>'],
  ['"', '"'],
  ['(', ')'],
  ['[brief](', ')'],
  ['', '.'],
  ['\u200b', ''],
  ['', '\0'],
  ['„', '“,'],
  ['[a|', ']'],
];

const decorated = fc
  .tuple(address, fc.constantFrom(...DECORATIONS))
  .map(([inner, [before, after]]) => before + inner + after);

const wrapped = fc.tuple(wrapper, address).map(([wrap, inner]) => wrap(inner));

const WORDS = ['', ' ', 'TBD', 'DO-12', 'bug 12', ID, 'see the thread', 'a.b/c d', '\ud800', '\u202e'];

/** Anything that may stand in the field: real shapes, disguises, wrapping, words and noise. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: address },
  { weight: 3, arbitrary: decorated },
  { weight: 2, arbitrary: wrapped },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.webUrl() },
);
