import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';

/** The part that is looked at; the others are there, but hidden. */
const SHOWN = '//section[contains(@class, "part") and not(@hidden)]';

/** The planner's page as its owner uses it. */
export function plannerHand(driver: ExtensionBrowser, planner: Page) {
  const find = async (path: string) => {
    const found = await planner.waitForSelector(`::-p-xpath(${path})`);
    if (!found) throw new Error(`There is nothing at ${path}.`);
    return found;
  };
  return {
    find,
    /** Loads the page anew: with only another fragment, the browser keeps it. */
    async open(rest = '') {
      await planner.goto('about:blank');
      await driver.openExtensionPage(planner, `planner.html${rest}`);
      await planner.waitForSelector('main h2');
    },
    press: async (words: string) =>
      (await find(`//button[contains(., "${words}")][not(ancestor::section[@hidden])]`)).click(),
    async answer(answers: Readonly<Record<string, string>>) {
      for (const [question, value] of Object.entries(answers)) {
        await (
          await planner.waitForSelector(`[data-question="${question}"] input[value="${value}"]`)
        )?.click();
      }
    },
    /** Fills in a field of the part that is looked at, and leaves it. */
    async fill(label: string, text: string) {
      const field = await find(`${SHOWN}//div[label[contains(., "${label}")]]//input`);
      await field.click({ count: 3 });
      await field.type(text);
      await planner.keyboard.press('Tab');
    },
    choose: async (label: string, value: string) =>
      (await find(`${SHOWN}//div[label[contains(., "${label}")]]//select`)).select(value),
    textOf: (selector: string) => planner.$eval(selector, (element) => element.textContent ?? ''),
    textsOf: (selector: string) =>
      planner.$$eval(selector, (all) => all.map((element) => element.textContent ?? '')),
    fragment: () => planner.evaluate(() => location.hash),
    /** By how many px the page is wider than its window. */
    overflow: () =>
      planner.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  };
}
