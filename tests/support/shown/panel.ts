import type { Frame } from 'puppeteer-core';

export { openPanel } from '../../../scripts/browsers/in-shadow';

/** Ids of the open items, as the panel lists them. */
export const openItems = (panel: Frame): Promise<string[]> =>
  panel.$$eval('.group [data-item]', (rows) => rows.map((row) => row.getAttribute('data-item') ?? ''));

/** Waits until an item has this outcome in the panel. */
export const outcomeIs = (panel: Frame, item: string, outcome: string) =>
  panel.waitForSelector(`[data-item="${item}"][data-outcome="${outcome}"]`);

/** Waits until nothing glides any more: a click would land beside what it is meant for. */
const isStill = (panel: Frame) =>
  panel.waitForFunction(() => document.getAnimations().length === 0, { polling: 50 });

/** Ticks an item, and waits until that is stored and shown. */
export async function tick(panel: Frame, item: string): Promise<void> {
  await isStill(panel);
  // Asked for anew until it has a place: the row is drawn again when a fresh report replaces the first one.
  await panel.locator(`[data-item="${item}"] input`).click();
  await outcomeIs(panel, item, 'done');
}

/** Ticks every part of an item, one after the other. */
export async function tickParts(panel: Frame, item: string): Promise<void> {
  const parts = `[data-item="${item}"] .item-parts li`;
  const count = (await panel.$$(parts)).length;
  for (let part = 1; part <= count; part += 1) {
    await isStill(panel);
    await panel.click(`${parts}:nth-child(${part}) input`);
    if (part < count) await panel.waitForSelector(`${parts}:nth-child(${part}) :checked`);
  }
  await outcomeIs(panel, item, 'done');
}

/** Unfolds an item's details, and the part of them with this title. */
export async function unfold(panel: Frame, item: string, title?: string): Promise<void> {
  const row = `[data-item="${item}"]`;
  await panel.locator(`${row} .item-actions button[aria-expanded="false"]`).click();
  if (!title) return;
  const part = `//li[@data-item="${item}"]//details[summary[contains(., "${title}")]]`;
  // Open already where something half typed waits in it.
  if (await panel.$(`::-p-xpath(${part}[@open])`)) return;
  await panel.locator(`::-p-xpath(${part}/summary)`).click();
}
