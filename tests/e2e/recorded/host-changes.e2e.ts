import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as selectors from '../../../experimenter/selectors';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { inShadow } from '../../../scripts/browsers/in-shadow';
import { captures, WHY_SKIPPED } from '../../support/recorded/captures';
import { recordedPages } from '../../support/recorded/recorded-pages';
import { countedSelectors } from '../../support/recorded/selector-counts';
import { openObserver, ORIGIN, tabId } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

const counted = countedSelectors(selectors);
/** A delivery's summary after a redesign that nothing here knows. */
const REDESIGNED =
  '<!doctype html><html lang="en"><title>Something new</title><main><h1>Delivery 2.0</h1></main></html>';

describe.each(TESTED_BROWSERS)('when Experimenter changes, in %s', (name) => {
  const scene = useScene(name, () => served);
  let driver: ExtensionBrowser;
  let page: Page;
  let served: string | undefined;

  beforeAll(() => {
    ({ driver, page } = scene);
  });

  it.skipIf(!captures).each(recordedPages)(
    `each selector matches as often as it should on $file${captures ? '' : ` (skipped: ${WHY_SKIPPED})`}`,
    async (recorded) => {
      served = recorded.html();
      await page.goto(recorded.url, { waitUntil: 'domcontentloaded' });
      const counts = await page.evaluate(
        (all) => all.map((selector) => document.querySelectorAll(selector).length),
        counted.map(({ selector }) => selector),
      );
      const broken = counted.filter(({ boundsOn }, index) => {
        const [least, most] = boundsOn(recorded.page);
        return (counts[index] ?? 0) < least || (counts[index] ?? 0) > most;
      });
      expect(broken.map((each) => each.name)).toEqual([]);
    },
  );

  it('says that it cannot read the page, with a report link that holds nothing of it', async () => {
    served = REDESIGNED;
    await page.goto(`${ORIGIN}/nimbus/secret-plan/summary/`);
    const notice = await inShadow(page, '.notice');
    expect(await notice.evaluate((line) => line.textContent)).toContain('Preflight can’t read this page.');
    const address = await notice.evaluate((line) => decodeURIComponent(line.querySelector('a')?.href ?? ''));
    expect(address).toMatch(/^https:\/\//);
    expect(address).not.toMatch(/secret-plan|Delivery 2\.0|Something new/);
  });

  it('leaves the popup useful on such a page', async () => {
    const observer = await openObserver(driver);
    const tab = await tabId(observer, 'secret-plan');
    await driver.openExtensionPage(observer, `popup.html?tab=${tab}`);
    await observer.waitForSelector('input');
    expect(await observer.evaluate(() => document.body.textContent)).toContain('Check a link');
    await observer.close();
  });

  it('has no error of ours', async () => {
    expect(await driver.ourErrors()).toEqual([]);
  });
});
