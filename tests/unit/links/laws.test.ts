import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLink } from '@/links/check-link';
import type { LinkVerdict } from '@/links/verdict/verdict';
import {
  changed,
  changedOnce,
  cutOff,
  experimenterPage,
  glued,
  goal,
  namesNothing,
  refusedHost,
} from './astray-arbitraries';
import { address, anyText, linkKind } from './link-arbitraries';
import { SIGN_IN_WRAPPERS, WRAPPERS } from './wrappers';

/** Runs of each law, over 100,000 in all; LINK_RUNS multiplies them for a longer search. */
const RUNS = 12_000 * Number(process.env['LINK_RUNS'] ?? 1);
const TIMEOUT_MS = 600_000;

const holds = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>): void =>
  fc.assert(property, { numRuns: RUNS });

const SHAPES: readonly (readonly [shape: RegExp, name: (found: readonly string[]) => string])[] = [
  [/^https:\/\/docs\.google\.com\/document\/d\/([\w-]+)\//, ([, id]) => `doc:${id}`],
  [/^https:\/\/mozilla-hub\.atlassian\.net\/browse\/([^/?#]+)$/, ([, key]) => `jira:${key}`],
  [/^https:\/\/bugzilla\.mozilla\.org\/show_bug\.cgi\?(?:.*&)?id=(\d+)(?:[&#]|$)/, ([, id]) => `bug:${id}`],
  [
    /^https:\/\/github\.com\/([\w-]+\/[\w-]+)\/(?:issues|pull)\/(\d+)/,
    ([, name, id]) => `github:${name}#${id}`,
  ],
  [/^https:\/\/mozilla-hub\.atlassian\.net\/wiki\/spaces\/\w+\/pages\/(\d+)/, ([, id]) => `wiki:${id}`],
];

/** What an address names, read with none of the product's code. */
const identityOf = (url: string): string => {
  for (const [shape, name] of SHAPES) {
    const found = shape.exec(url);
    if (found) return name(found);
  }
  return `unknown:${url}`;
};

const codesOf = ({ code, also = [] }: LinkVerdict): string[] => [code, ...also];

/** Codes that say how a link is written, which wrapping may add. */
const ABOUT_WRITING = new Set(['OK', 'REDIRECT_WRAPPED', 'TOO_LONG', 'EXTRA_CHARS']);
const essence = (verdict: LinkVerdict): object => ({
  codes: codesOf(verdict)
    .filter((code) => !ABOUT_WRITING.has(code))
    .toSorted(),
  kind: verdict.fix?.kind,
  isError: verdict.severity === 'error' && !['TOO_LONG', 'NO_SCHEME'].includes(verdict.code),
});

const wrapper = fc.constantFrom(...WRAPPERS, ...SIGN_IN_WRAPPERS);

describe('no fix ever names another document, ticket or bug', () => {
  it(
    'than the link did, whatever it went through',
    () => {
      holds(
        fc.property(linkKind, changed, (kind, { identity, url }) => {
          const offered = checkLink({ kind, url }).fix?.url ?? '';
          const id = identity.slice(identity.search(/[:#][^:#]*$/) + 1);
          // An address that could not be told apart is only written better: it still holds the whole id.
          const isUntold =
            offered === '' || (identityOf(offered).startsWith('unknown:') && offered.includes(id));

          expect(isUntold ? identity : identityOf(offered)).toBe(identity);
        }),
      );
    },
    TIMEOUT_MS,
  );

  it(
    'and after a single change one that names it is offered, unless the link is an error or stays as it is',
    () => {
      holds(
        fc.property(changedOnce, ({ identity, url }) => {
          const { severity, code, fix } = checkLink({ kind: 'OTHER', url });
          const isAsItWas = severity === 'ok' && identityOf(`${url}/`.replace(/\/+$/, '/')) === identity;

          // In an Other row only the writing is judged, so each of these is mended.
          expect(isAsItWas || identityOf(fix?.url ?? code) === identity || identityOf(url) === identity).toBe(
            true,
          );
        }),
      );
    },
    TIMEOUT_MS,
  );

  it(
    'where it was cut off: then no address is offered, and it serves as nothing',
    () => {
      holds(
        fc.property(linkKind, cutOff, (kind, url) => {
          const { severity, fix } = checkLink({ kind, url });

          expect({ severity, url: fix?.url }).toEqual({ severity: 'error', url: undefined });
        }),
      );
    },
    TIMEOUT_MS,
  );

  it(
    'where two are glued: then neither is taken',
    () => {
      holds(
        fc.property(linkKind, glued, (kind, url) => {
          expect(checkLink({ kind, url })).toMatchObject({ code: 'MULTIPLE_URLS', severity: 'error' });
          expect(checkLink({ kind, url }).fix).toBeUndefined();
        }),
      );
    },
    TIMEOUT_MS,
  );

  it(
    'where the link names none',
    () => {
      holds(
        fc.property(linkKind, namesNothing, (kind, url) => {
          expect(checkLink({ kind, url }).fix?.url).toBeUndefined();
        }),
      );
    },
    TIMEOUT_MS,
  );
});

describe('wrapping', () => {
  it(
    'is only a note: verdict(wrap(x)) is verdict(x) and the note, for every wrapper',
    () => {
      const inner = fc.oneof(
        address.filter((url) => /^https?:\/\/[^/\\]/i.test(url)),
        goal.map(({ url }) => url),
        experimenterPage,
      );
      holds(
        fc.property(linkKind, inner, wrapper, (kind, url, { wrap }) => {
          const plain = checkLink({ kind, url });
          const wrapped = checkLink({ kind, url: wrap(url) });

          expect(essence(wrapped)).toEqual(essence(plain));
          expect(codesOf(wrapped)).toContain('REDIRECT_WRAPPED');
        }),
      );
    },
    TIMEOUT_MS,
  );

  it(
    'never makes a brief of what is none, however deep',
    () => {
      const wrong = fc.oneof(
        fc.constantFrom(
          'https://docs.google.com/document/d/1_bWn_1y5x1zf6zl7Loj4O1qKnVdxzIMXOawIpf32CsM/edit',
          'https://mozilla-hub.atlassian.net/wiki/x/lIRo',
          'javascript:alert(1)',
          'https://docs.google.com.evil.tld/document/d/x',
        ),
        experimenterPage,
        cutOff,
      );
      holds(
        fc.property(wrong, fc.array(wrapper, { maxLength: 5 }), (url, wrappers) => {
          const text = wrappers.reduce((inner, { wrap }) => wrap(inner), url);

          expect(checkLink({ kind: 'DESIGN_DOC', url: text }).severity).toBe('error');
        }),
      );
    },
    TIMEOUT_MS,
  );
});

describe('what Experimenter refuses', () => {
  it(
    'is never fine: the host',
    () => {
      holds(
        fc.property(
          linkKind,
          refusedHost,
          fc.constantFrom('', '/', '/x', ':443/x', '?a', '#b'),
          (kind, host, end) => {
            expect(checkLink({ kind, url: `https://${host}${end}` }).severity).toBe('error');
          },
        ),
      );
    },
    TIMEOUT_MS,
  );

  it(
    'is never a fix: what is offered can be saved',
    () => {
      const savable = /^https?:\/\/[a-z0-9[][a-z0-9.:[\]-]*([/?#]\S*)?$/i;
      holds(
        fc.property(linkKind, anyText, (kind, url) => {
          const offered = checkLink({ kind, url }).fix?.url ?? 'https://a.de/';

          expect(offered).toMatch(savable);
          expect(offered.length).toBeLessThanOrEqual(255);
        }),
      );
    },
    TIMEOUT_MS,
  );
});
