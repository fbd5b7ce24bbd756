import { build } from 'vite';
import { expect, test } from 'vitest';
import type { LinkKind } from '@/guide/vocabulary';
import type { checkLink } from '@/links/check-link';
import { DOC, HOSTILE_TEXTS } from '../support/made/hostile-texts';
import { recordedLinkCases } from '../support/recorded/recorded-link-cases';

/** For where the recorded cases are not there. */
const TYPICAL: { kind: LinkKind; url: string }[] = [
  { kind: 'DESIGN_DOC', url: `${DOC}/edit` },
  { kind: 'DESIGN_DOC', url: `${DOC}/edit?usp=sharing&ouid=1043&rtpof=true` },
  { kind: 'DESIGN_DOC', url: `https://www.google.com/url?q=${DOC}/edit%23&sa=D&source=calendar` },
  { kind: 'DESIGN_DOC', url: 'https://docs.google.com.evil.tld/document/d/1/edit' },
  { kind: 'DS_JIRA', url: 'https://mozilla-hub.atlassian.net/browse/DO-123' },
  { kind: 'ENG_TICKET', url: 'https://bugzilla.mozilla.org/show_bug.cgi?id=1950407' },
  { kind: 'OTHER', url: 'https://www.figma.com/design/5SLa07XqQb0ttB1ay1gami/Mock' },
];

/** As it ships: one minified file. The test runner's module system makes every call across files slower. */
const shippedCheckLink = async (): Promise<typeof checkLink> => {
  const root = new URL('../..', import.meta.url).pathname;
  const output = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: { write: false, lib: { entry: 'links/check-link.ts', formats: ['es'], fileName: 'links' } },
  });
  const files = (Array.isArray(output) ? output : [output]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const code = files.find((file) => file.type === 'chunk')?.code ?? '';
  const bundle = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  return bundle.checkLink;
};

/** Only what `new URL` can read, so that the cost of its exceptions does not flatter the comparison. */
const recorded = recordedLinkCases().filter(({ url }) => URL.canParse(url));
const links = recorded.length > 0 ? recorded : TYPICAL;

/** The bar: a verdict costs at most this many times what reading the address costs (same links, same run). */
const MOST_TIMES_URL = 40;

/** Kept, so that the engine cannot leave the reading out. */
let lastHost = '';

test(`judging ${links.length} links costs at most ${MOST_TIMES_URL} times as much as reading them`, async ({
  bench,
}) => {
  const judge = await shippedCheckLink();
  const results = await bench.compare(
    bench('new URL()', () => {
      for (const { url } of links) lastHost = new URL(url).host;
    }),
    bench('checkLink()', () => {
      for (const { kind, url } of links) judge({ kind, url });
    }),
  );
  // The least of many rounds: the one that nothing else on the machine disturbed.
  const ratio = results.get('checkLink()').latency.min / results.get('new URL()').latency.min;
  console.log(`checkLink() ÷ new URL() = ${ratio.toFixed(1)} (bar: ${MOST_TIMES_URL})`);

  expect(lastHost).not.toBe('');
  expect(ratio).toBeLessThanOrEqual(MOST_TIMES_URL);
});

/**
 * Sixteen times the text may take so many times as long: what is linear takes sixteen, and with the garbage that only the long
 * one makes up to sixty; what grows with the square takes 256.
 */
const MOST_TIMES_SIXTEENTH = 100;
const MILLION = 1_000_000;
const ROUNDS = 5;
/** Less than this cannot be told by the clock, in ms. */
const LEAST_MS = 0.1;

test(`judging 1 MB of hostile text takes at most ${MOST_TIMES_SIXTEENTH} times as long as judging a sixteenth of it`, async () => {
  const judge = await shippedCheckLink();
  const least = (url: string) =>
    Math.min(
      ...Array.from({ length: ROUNDS }, () => {
        const start = performance.now();
        judge({ kind: 'DESIGN_DOC', url });
        return performance.now() - start;
      }),
    );
  const found = HOSTILE_TEXTS.map(([name, make]) => {
    const whole = least(make(MILLION));
    return { name, whole, ratio: whole / Math.max(least(make(MILLION / 16)), LEAST_MS) };
  });
  const worst = found.toSorted((one, other) => other.ratio - one.ratio)[0];
  const slowest = found.toSorted((one, other) => other.whole - one.whole)[0];
  console.log(
    `1 MB ÷ 62 KB = ${worst?.ratio.toFixed(1)} at worst (${worst?.name}; bar: ${MOST_TIMES_SIXTEENTH}); ` +
      `${slowest?.whole.toFixed(0)} ms at most (${slowest?.name})`,
  );

  expect(found.filter(({ ratio }) => ratio > MOST_TIMES_SIXTEENTH)).toEqual([]);
}, 120_000);
