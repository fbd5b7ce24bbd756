import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page or a frame, as one line per rule with where it was found. With `within`,
 * only in what these selectors match; open shadow roots are looked into, frames are not.
 */
export async function axeViolations(page: Page | Frame, within?: string[]): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(`${SOURCE};0`);
  const scope = within ? JSON.stringify({ include: within.map((selector) => [selector]) }) : 'document';
  return (await page.evaluate(`axe.run(${scope}, { iframes: ${!within}, resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', '))
  )`)) as string[];
}
