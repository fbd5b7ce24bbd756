import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { DELIVERY_PAGES, type Facts, type PageKind } from '../../../experimenter/page-facts';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { inShadow, openPanel, PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { captures, WHY_SKIPPED } from '../../support/recorded/captures';
import { readPage } from '../../../experimenter/read-page';
import { seePage } from '../../../records/change/see-page';
import { heldFacts, NEVER_SEEN } from '../../../records/kept/delivery-record';
import { parsePage } from '../../support/recorded/parse-page';
import { comparable, recordings, type Recording } from '../../support/recorded/recorded-pages';
import { ask, openObserver } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

const isDeliveryPage = ({ page }: Recording) => (DELIVERY_PAGES as readonly PageKind[]).includes(page);
/** The first of each kind of page in each folder: there the panel is opened too. */
const isFirst = (recorded: Recording) =>
  recordings.find(({ folder, page }) => folder === recorded.folder && page === recorded.page) === recorded;
const slugOf = ({ url }: Recording) => /\/nimbus\/(?:new\/rollouts\/)?([\w-]+)\//.exec(url)?.[1] ?? '';

/**
 * What is kept of a page that is seen for the first time. That its reading is the truth is proved in Vitest
 * (`recorded-pages.test.ts`, `truth.test.ts`); here the browser has to read the same.
 */
function keptOf({ html, url }: Recording): object {
  const read = readPage(parsePage(html()), url);
  return read ? comparable(heldFacts(seePage(NEVER_SEEN, read, 1).facts)) : {};
}

const pills = (page: Page) =>
  page.evaluate(
    (host) =>
      [...document.querySelectorAll(host)].flatMap((each) => [
        ...(each.shadowRoot?.querySelectorAll('.pill') ?? []),
      ]).length,
    PREFLIGHT_HOST,
  );

describe.skipIf(!captures).each(TESTED_BROWSERS)(
  `recorded pages in %s${captures ? '' : ` (skipped: ${WHY_SKIPPED})`}`,
  (name) => {
    const scene = useScene(name, (url) =>
      served && new URL(served.url).href === new URL(url, served.url).href ? served.html() : undefined,
    );
    let driver: ExtensionBrowser;
    let page: Page;
    let observer: Page;
    let served: Recording | undefined;

    beforeAll(async () => {
      ({ driver, page } = scene);
      observer = await openObserver(driver);
    });

    /** Visits one recorded page at its own address, with nothing known of its delivery yet. */
    const visit = async (recorded: Recording) => {
      served = recorded;
      await ask(observer, `api.storage.local.remove('delivery:${slugOf(recorded)}')`);
      await page.bringToFront();
      await page.goto(recorded.url, { waitUntil: 'domcontentloaded' });
    };

    /** The facts that the background stored of a page, once it has. */
    const storedFacts = async (recorded: Recording): Promise<Facts> => {
      await expect
        .poll(
          () =>
            ask(
              observer,
              `api.storage.local.get('delivery:${slugOf(recorded)}').then((all) => Object.keys(all).length)`,
            ),
          { timeout: 10_000 },
        )
        .toBe(1);
      const stored = await ask(
        observer,
        `api.storage.local.get('delivery:${slugOf(recorded)}').then((all) => JSON.stringify(Object.values(all)[0].facts))`,
      );
      return JSON.parse(String(stored)) as Facts;
    };

    it.each(recordings.filter(isDeliveryPage))(
      '$folder/$file: one pill, facts equal to the database’s',
      async (recorded) => {
        await visit(recorded);
        await inShadow(page, '.pill');
        expect(await pills(page)).toBe(1);
        expect(comparable(await storedFacts(recorded))).toEqual(keptOf(recorded));
      },
    );

    it.each(recordings.filter((recorded) => isDeliveryPage(recorded) && isFirst(recorded)))(
      '$folder/$file: a panel that opens',
      async (recorded) => {
        await visit(recorded);
        await openPanel(page);
      },
    );

    it.each(recordings.filter((recorded) => !isDeliveryPage(recorded)))(
      '$folder/$file: no pill',
      async (recorded) => {
        await visit(recorded);
        // Nothing is mounted there: the script has run, and had its time, when the page is idle after its load.
        await page.waitForFunction(() => document.readyState === 'complete');
        await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => idle(undefined))));
        expect(await pills(page)).toBe(0);
      },
    );

    it('left no exception and no console error of ours anywhere', async () => {
      expect(await driver.ourErrors()).toEqual([]);
    });
  },
);
