import type { Page } from 'puppeteer-core';

/** Longer than the background takes to answer, and a part of the page side to come, in ms. */
const ANSWER_MS = 1500;

/**
 * Waits until the page side has done what it does at an address where it may show nothing: it looked when the page was
 * loaded, drew when it was idle, and nothing that could be waited for tells so.
 */
export async function pageSettled(page: Page): Promise<void> {
  await new Promise((done) => setTimeout(done, ANSWER_MS));
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
}
