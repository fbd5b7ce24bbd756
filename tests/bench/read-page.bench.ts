import { expect, test } from 'vitest';
import { readPage } from '@/experimenter/read-page';
import { captures, WHY_SKIPPED } from '../support/recorded/captures';
import { parsePage } from '../support/recorded/parse-page';
import { recordedPages } from '../support/recorded/recorded-pages';

/**
 * A reading against the parsing of the same page, in the same run. Parsing is the least part of what loading
 * a page costs a browser, and the DOM of this bench answers queries far slower than a browser does: the bar
 * of the design (5 % of the page's own load) is measured in real browsers. Here, a reader that got slower by
 * an order is found.
 */
const MOST_SHARE_OF_PARSING = 3;

const bySize = recordedPages
  .map(({ file, url, html }) => ({ file, url, text: html() }))
  .sort((a, b) => b.text.length - a.text.length);

/** The largest page of all, and the largest of those that are read most and hold most. */
const measured = [bySize[0], bySize.find(({ file }) => file.startsWith('summary'))].flatMap(
  (page) => page ?? [],
);

const skipped = captures ? '' : ` (skipped: ${WHY_SKIPPED})`;

test.skipIf(!captures)(`reading costs no more than parsing a few times${skipped}`, async ({ bench }) => {
  const shares: [string, number][] = [];
  for (const { file, url, text } of measured) {
    const document = parsePage(text);
    const results = await bench.compare(
      bench(`parse ${file}`, () => {
        parsePage(text);
      }),
      bench(`read ${file}`, () => {
        readPage(document, url);
      }),
    );
    const [parsing, reading] = [
      results.get(`parse ${file}`).latency.p50,
      results.get(`read ${file}`).latency.p50,
    ];
    console.log(`${file}: parsed in ${parsing.toFixed(2)} ms, read in ${reading.toFixed(2)} ms`);
    shares.push([file, reading / parsing]);
  }
  expect(shares.filter(([, share]) => share > MOST_SHARE_OF_PARSING)).toEqual([]);
});
