import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLink } from '@/links/check-link';
import { checkLinks } from '@/links/check-links';
import type { LinkVerdict, VerdictSeverity } from '@/links/verdict/verdict';
import { address, anyText, linkKind, wrapper } from './link-arbitraries';

/** Runs of each property, over 100,000 in all; LINK_RUNS multiplies them for a longer search. */
const RUNS = 20_000 * Number(process.env['LINK_RUNS'] ?? 1);
const parameters = { numRuns: RUNS };
const TIMEOUT_MS = 600_000;

const BADNESS: Readonly<Record<VerdictSeverity, number>> = { ok: 0, info: 1, warning: 2, error: 3 };

const OK_HOSTS = new Set([
  'docs.google.com',
  'mozilla-hub.atlassian.net',
  'bugzilla.mozilla.org',
  'bugzil.la',
  'github.com',
]);

const codesOf = ({ code, also = [] }: LinkVerdict): string[] => [code, ...also];

/** What a verdict says, apart from being wrapped; wrapping may also make a link too long. */
const essence = (verdict: LinkVerdict): object => ({
  codes: codesOf(verdict)
    .filter((code) => !['OK', 'REDIRECT_WRAPPED', 'TOO_LONG'].includes(code))
    .toSorted(),
  kind: verdict.fix?.kind,
});

describe('every verdict', () => {
  it(
    'is a verdict, whatever the text',
    () => {
      fc.assert(
        fc.property(linkKind, fc.string({ unit: 'binary' }), (kind, url) => {
          const { code, severity, message } = checkLink({ kind, url });

          expect(code).not.toBe('');
          expect(message).not.toBe('');
          expect(BADNESS).toHaveProperty(severity);
        }),
        parameters,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'offers a fix that is no worse, and needs no further fix of the address',
    () => {
      fc.assert(
        fc.property(linkKind, anyText, (kind, url) => {
          const before = checkLink({ kind, url });
          const fixed = { kind: before.fix?.kind ?? kind, url: before.fix?.url ?? url };
          const after = checkLink(fixed);
          const isMended = before.fix?.url !== undefined;

          expect(BADNESS[after.severity]).toBeLessThanOrEqual(BADNESS[before.severity]);
          expect(isMended ? (after.fix ?? {}) : {}).toEqual({});
        }),
        parameters,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'is the same with white space around the text',
    () => {
      const space = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\r', '\u00a0'), maxLength: 3 });
      fc.assert(
        fc.property(linkKind, anyText, space, space, (kind, url, before, after) => {
          expect(checkLink({ kind, url: before + url + after })).toEqual(checkLink({ kind, url }));
        }),
        parameters,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'is the same inside a redirect, but for the note about the redirect',
    () => {
      fc.assert(
        fc.property(linkKind, address, wrapper, (kind, inner, wrap) => {
          fc.pre(/^https?:\/\/[^/\\]/i.test(inner) && inner.length < 150);
          const plain = checkLink({ kind, url: inner });
          const outside = checkLink({ kind, url: wrap(inner) });

          expect(essence(outside)).toEqual(essence(plain));
          expect(codesOf(outside)).toContain('REDIRECT_WRAPPED');
          // An error inside stays in front, so that nobody trusts the link once it is unwrapped.
          const front = (verdict: LinkVerdict): string | false =>
            plain.severity === 'error' && verdict.message;
          expect(front(outside)).toBe(front(plain));
        }),
        parameters,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'is never "ok" in a typed row for a host that does not belong there',
    () => {
      fc.assert(
        fc.property(linkKind, anyText, (kind, url) => {
          fc.pre(kind !== 'OTHER');
          const isOk = checkLink({ kind, url }).severity === 'ok';
          const { hostname, protocol, port, username } = URL.parse(url.trim()) ?? {};
          const isSound =
            protocol === 'https:' && port === '' && username === '' && OK_HOSTS.has(hostname ?? '');

          expect(isOk && !isSound).toBe(false);
        }),
        parameters,
      );
    },
    TIMEOUT_MS,
  );

  it(
    'of a list is that of its rows, in their order',
    () => {
      const row = fc.record({ kind: linkKind, url: anyText });
      fc.assert(
        fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
          const report = checkLinks(rows);
          const hasBrief = report.brief !== null;

          expect(report.rows).toEqual(
            rows.map(({ kind, url }) => checkLink({ kind, url, context: { hasBrief } })),
          );
          expect(report.list.some(({ code }) => code.startsWith('BRIEF_'))).toBe(!hasBrief);
        }),
        { numRuns: RUNS / 4 },
      );
    },
    TIMEOUT_MS,
  );
});
