import { describe, expect, it } from 'vitest';
import { checkLink } from '@/links/check-link';

const MANY = 1_000_000;
const DOC = 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE';

/** A million characters each. Work that grew with the square of that would run into the test's timeout. */
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['opening brackets', '('.repeat(MANY)],
  ['closing brackets before a letter', `${')'.repeat(MANY)}x`],
  ['full stops before a letter', `${'.'.repeat(MANY)}x`],
  ['nested link markup', `${'['.repeat(MANY / 4)}a${'](b)'.repeat(MANY / 4)}`],
  ['white space between words', `a${' '.repeat(MANY)}b`],
  ['line breaks', 'https://a.de/\n'.repeat(MANY / 14)],
  ['unseen characters', '\u200b'.repeat(MANY)],
  ['lone surrogates', '\ud800'.repeat(MANY)],
  ['one long scheme', 'a'.repeat(MANY)],
  ['one long host', `https://${'a.'.repeat(MANY / 2)}com/`],
  ['a long host of foreign letters', `https://${'ж'.repeat(MANY)}.com/`],
  ['a long user name', `https://${'a:'.repeat(MANY / 2)}@evil.tld/`],
  ['a long path of dots', `https://docs.google.com/${'%2e%2e/'.repeat(MANY / 7)}`],
  ['a long path of names', `https://evil.tld/${'docs.google.com.x/'.repeat(MANY / 18)}`],
  ['broken percent signs', `https://docs.google.com/document/d/${'%'.repeat(MANY)}`],
  ['many parameters', `${DOC}/edit?${'tab=t.0&'.repeat(MANY / 8)}`],
  [
    'a redirect to itself',
    `https://www.google.com/url?q=${'https://www.google.com/url?q='.repeat(MANY / 30)}`,
  ],
  [
    'stars in a mail redirect',
    `https://urldefense.com/v3/__https://a.de/${'**A'.repeat(MANY / 3)}__;${'Iw'.repeat(50)}!!x`,
  ],
  ['mail redirect without an end', `https://urldefense.com/v3/__${'__;'.repeat(MANY / 3)}`],
];

describe('a million characters', () => {
  it.each(HOSTILE)('of %s get an error in the end', (_name, text) => {
    expect(checkLink({ kind: 'DESIGN_DOC', url: text }).severity).toBe('error');
  });

  it('around a good document still come with its short address', () => {
    const verdict = checkLink({ kind: 'DESIGN_DOC', url: `${DOC}/edit?utm_source=${'x'.repeat(MANY)}` });

    expect(verdict).toMatchObject({ code: 'TOO_LONG', fix: { url: `${DOC}/edit` }, also: ['OK_TIDY'] });
  });
});
