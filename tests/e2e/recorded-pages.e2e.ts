import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { DELIVERY_PAGES, type Facts, type PageKind } from '../../experimenter/page-facts';
import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { openPanel, PREFLIGHT_HOST } from '../../scripts/browsers/in-shadow';
import { captures, WHY_SKIPPED } from '../support/captures';
import { comparable, recordedPages, type RecordedPage } from '../support/recorded-pages';
import { ask, openObserver } from '../support/tabs';
import { TESTED_BROWSERS } from '../support/tested-browsers';
import { useScene } from '../support/use-scene';

const isDeliveryPage = ({ page }: RecordedPage) => (DELIVERY_PAGES as readonly PageKind[]).includes(page);
const slugOf = ({ url }: RecordedPage) => /\/nimbus\/(?:new\/rollouts\/)?([\w-]+)\//.exec(url)?.[1] ?? '';

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
    const scene = useScene(name, {
      overlay: (url) =>
        served && new URL(served.url).href === new URL(url, served.url).href ? served.html() : undefined,
    });
    let driver: ExtensionBrowser;
    let page: Page;
    let observer: Page;
    let served: RecordedPage | undefined;

    beforeAll(async () => {
      ({ driver, page } = scene);
      observer = await openObserver(driver);
    });

    /** Visits one recorded page at its own address, with nothing known of its delivery yet. */
    const visit = async (recorded: RecordedPage) => {
      served = recorded;
      await ask(observer, `api.storage.local.remove('delivery:${slugOf(recorded)}')`);
      await page.bringToFront();
      await page.goto(recorded.url, { waitUntil: 'domcontentloaded' });
    };

    /** The facts that the background stored of a page, once it has. */
    const storedFacts = async (recorded: RecordedPage): Promise<Facts> => {
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

    it.each(recordedPages.filter(isDeliveryPage))(
      '$file: one pill, a panel that opens, facts equal to the database’s',
      async (recorded) => {
        await visit(recorded);
        await openPanel(page);
        expect(await pills(page)).toBe(1);
        expect(comparable(await storedFacts(recorded))).toEqual(recorded.expected);
      },
    );

    it.each(recordedPages.filter((recorded) => !isDeliveryPage(recorded)))(
      '$file: no pill',
      async (recorded) => {
        await visit(recorded);
        await page.waitForSelector(PREFLIGHT_HOST);
        expect(await pills(page)).toBe(0);
      },
    );

    it('left no exception and no console error of ours anywhere', async () => {
      expect(await driver.ourErrors()).toEqual([]);
    });
  },
);
