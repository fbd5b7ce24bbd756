import { describe, expect, it } from 'vitest';
import { checkLink } from '@/links/check-link';

const MILLION = 1_000_000;
const DOC = 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE';

/** Texts of about `many` characters each, made so that careless work on them grows with the square of that, and so
 * runs into the test's timeout. */
const HOSTILE: readonly (readonly [name: string, make: (many: number) => string])[] = [
  ['opening brackets', (many) => '('.repeat(many)],
  ['closing brackets before a letter', (many) => `${')'.repeat(many)}x`],
  ['full stops before a letter', (many) => `${'.'.repeat(many)}x`],
  ['nested link markup', (many) => `${'['.repeat(many / 4)}a${'](b)'.repeat(many / 4)}`],
  ['white space between words', (many) => `a${' '.repeat(many)}b`],
  ['line breaks', (many) => 'https://a.de/\n'.repeat(many / 14)],
  ['unseen characters', (many) => '\u200b'.repeat(many)],
  ['lone surrogates', (many) => '\ud800'.repeat(many)],
  ['one long scheme', (many) => 'a'.repeat(many)],
  ['one long host', (many) => `https://${'a.'.repeat(many / 2)}com/`],
  ['a long host of foreign letters', (many) => `https://${'ж'.repeat(many)}.com/`],
  ['a long user name', (many) => `https://${'a:'.repeat(many / 2)}@evil.tld/`],
  ['a long path of dots', (many) => `https://docs.google.com/${'%2e%2e/'.repeat(many / 7)}`],
  ['a long path of names', (many) => `https://evil.tld/${'docs.google.com.x/'.repeat(many / 18)}`],
  ['broken percent signs', (many) => `https://docs.google.com/document/d/${'%'.repeat(many)}`],
  ['many parameters', (many) => `${DOC}/edit?${'tab=t.0&'.repeat(many / 8)}`],
  [
    'a redirect to itself',
    (many) => `https://www.google.com/url?q=${'https://www.google.com/url?q='.repeat(many / 30)}`,
  ],
  [
    'stars in a mail redirect',
    (many) => `https://urldefense.com/v3/__https://a.de/${'**A'.repeat(many / 3)}__;${'Iw'.repeat(50)}!!x`,
  ],
  ['mail redirect without an end', (many) => `https://urldefense.com/v3/__${'__;'.repeat(many / 3)}`],
  ['encoded spaces', (many) => `${DOC}/${'%20'.repeat(many / 3)}x`],
  ['encoded unseen characters', (many) => `${DOC}${'%E2%80%8B'.repeat(many / 9)}x`],
  [
    'punctuation behind a ticket',
    (many) => `https://mozilla-hub.atlassian.net/browse/DO-1${'%EF%BC%89'.repeat(many / 9)}`,
  ],
  ['encoded tags', (many) => `https://mozilla-hub.atlassian.net/browse/DO-1${'%3C/'.repeat(many / 4)}`],
  ['glued addresses', (many) => 'https://a.dehttps://'.repeat(many / 20)],
  ['glued addresses on a known host', (many) => `${DOC}/${'xhttps://docs.google.com/'.repeat(many / 25)}`],
  ['schemes in a row', (many) => 'https://'.repeat(many / 8)],
  ['slashes behind a scheme', (many) => `https:${'/'.repeat(many)}`],
  ['backslashes', (many) => String.raw`https://a.de/\_`.padEnd(many, String.raw`\_`)],
  ['backslashes alone', (many) => `https://a.de/${'\\'.repeat(many)}`],
  ['bars', (many) => `[${'|'.repeat(many)}]`],
  ['smart links', (many) => `https://a.de/${'|smart-link'.repeat(many / 11)}`],
  ['tags', (many) => `https://a.de/${'</a>'.repeat(many / 4)}`],
  ['opening angle brackets', (many) => `https://a.de/${'<'.repeat(many)}>`],
  ['an HTML link without an end', (many) => `<a ${'href='.repeat(many / 5)}`],
  ['emphasis', (many) => `${'*'.repeat(many)}x`],
  ['ellipses', (many) => `https://a.de/${'…'.repeat(many)}`],
  ['dots in brackets', (many) => `https://a.de/${'[...]'.repeat(many / 5)}`],
  ['an address and brackets', (many) => `https://a.de (${' '.repeat(many)}x`],
  ['dashes of a mail gateway', (many) => `https://urldefense.com/v2/url?u=https-3A__${'-'.repeat(many)}`],
  ['a gateway inside itself', (many) => 'https://secure-web.cisco.com/1/'.repeat(many / 31)],
  ['goals of a sign-in page', (many) => `https://accounts.google.com/?${'continue=x&'.repeat(many / 11)}`],
  ['a long sign-in path', (many) => `https://github.com/sessions/${'login/'.repeat(many / 6)}?return_to=x`],
  ['keys in a path', (many) => `https://mozilla-hub.atlassian.net/${'a/DO-1/'.repeat(many / 7)}`],
];

describe('a million characters', () => {
  it.each(HOSTILE)(
    'of %s serve as no brief',
    (_name, make) => {
      expect(checkLink({ kind: 'DESIGN_DOC', url: make(MILLION) }).severity).toBe('error');
    },
    30_000,
  );

  it('around a good document still come with its short address', () => {
    const verdict = checkLink({ kind: 'DESIGN_DOC', url: `${DOC}/edit?utm_source=${'x'.repeat(MILLION)}` });

    expect(verdict).toMatchObject({ code: 'TOO_LONG', fix: { url: `${DOC}/edit` }, also: ['OK_TIDY'] });
  });
});
