import type { Browser } from 'puppeteer-core';
import { MATCHED, UNMATCHED, withBenchBrowser } from './bench-browser.ts';
import { measureLoad } from './measure-load.ts';
import { spreadOf, type Spread } from './quartiles.ts';

/** One address of every kind that a script exists for. */
const PAGES = {
  summary: '/nimbus/weather-widget/summary/',
  overview: '/nimbus/pdf-signature-tips/update_overview/',
  home: '/',
  list: '/nimbus/',
  rollouts: '/nimbus/new/rollouts/weather-widget/',
  legacy: '/legacy/',
} as const;
export type PageName = keyof typeof PAGES;
export const isPageName = (name: string): name is PageName => Object.hasOwn(PAGES, name);
export const PAGE_NAMES = Object.keys(PAGES).filter(isPageName);

/** Chromium keeps what it compiled of a script that comes for the second time: an owner's pages are after that. */
const WARMING = 2;

const ADDED = ['task', 'script', 'styleAndLayout', 'longTasks', 'cls', 'heap'] as const;

/** What an extension adds to a load: differences of pairs, and what Preflight alone has, as it is. */
export interface Row {
  extension: string;
  page: PageName;
  rate: number;
  pairs: number;
  added: Record<(typeof ADDED)[number], Spread>;
  longSinceStart: Spread;
  pillAfterStart: Spread;
  pillAfterContent: Spread;
  /** Added by each of a hundred swaps (ms), and kept by all of them (bytes). */
  swaps: { task: number; heap: number };
}

async function measurePage(
  browser: Browser,
  page: PageName,
  { rate, pairs }: { rate: number; pairs: number },
) {
  const load = (origin: string, isSwapped = false) =>
    measureLoad(browser, origin + PAGES[page], { rate, isSwapped });
  for (let warming = 0; warming < WARMING; warming++) {
    await load(MATCHED);
    await load(UNMATCHED);
  }
  const found = [];
  for (let pair = 0; pair < pairs; pair++) {
    // The order turns every time, so that what the machine does meanwhile falls on both alike.
    const order = pair % 2 ? [MATCHED, UNMATCHED] : [UNMATCHED, MATCHED];
    const loads: Record<string, Awaited<ReturnType<typeof load>>> = {};
    for (const origin of order) loads[origin] = await load(origin, pair === 0);
    found.push({ on: loads[MATCHED]!, off: loads[UNMATCHED]! });
  }
  return found;
}

/**
 * Measures what each extension adds to each page. The same browser loads the page in turn from a host that the extension
 * matches and from one that it does not; the extensions take turns too, in as many rounds as `rounds` says.
 */
export async function measurePages(
  extensions: Readonly<Record<string, string>>,
  port: number,
  {
    names,
    rates,
    pairs,
    rounds,
  }: { names: readonly PageName[]; rates: readonly number[]; pairs: number; rounds: number },
  tell: (line: string) => void,
): Promise<Row[]> {
  const found = new Map<string, Awaited<ReturnType<typeof measurePage>>>();
  for (let round = 0; round < rounds; round++)
    for (const [name, folder] of Object.entries(extensions)) {
      tell(`round ${round + 1} of ${rounds}: ${name}`);
      await withBenchBrowser(folder, port, async (browser) => {
        for (const rate of rates)
          for (const page of names) {
            const key = JSON.stringify([name, page, rate]);
            const more = await measurePage(browser, page, { rate, pairs });
            found.set(key, [...(found.get(key) ?? []), ...more]);
          }
      });
    }
  return [...found].map(([key, all]) => {
    const [extension, page, rate] = JSON.parse(key) as [string, PageName, number];
    const spread = (figure: (typeof ADDED)[number]) =>
      spreadOf(all.map(({ on, off }) => on[figure] - off[figure]));
    const swaps = all.flatMap(({ on, off }) =>
      on.swaps && off.swaps ? [{ on: on.swaps, off: off.swaps }] : [],
    );
    return {
      extension,
      page,
      rate,
      pairs: all.length,
      added: Object.fromEntries(ADDED.map((figure) => [figure, spread(figure)])) as Row['added'],
      longSinceStart: spreadOf(all.map(({ on }) => on.longSinceStart)),
      pillAfterStart: spreadOf(all.map(({ on }) => on.pillAfterStart)),
      pillAfterContent: spreadOf(all.map(({ on }) => on.pillAfterContent)),
      swaps: {
        task: spreadOf(swaps.map(({ on, off }) => on.task - off.task)).median,
        heap: spreadOf(swaps.map(({ on, off }) => on.heap - off.heap)).median,
      },
    };
  });
}
