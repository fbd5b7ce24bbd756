import { describe, expect, it } from 'vitest';
import { inShadow, PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

/** Elements of ours that a page may carry: pill, notes and marks, inside their shadow roots too. */
const MOST_ELEMENTS = 60;

describe.each(TESTED_BROWSERS)('what a page carries of ours in %s', (name) => {
  const scene = useScene(name);

  it('is nothing where no page of Experimenter is known', async () => {
    const { page } = scene;
    await page.goto(`${ORIGIN}/legacy/`);
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    expect(await page.$$(`${PREFLIGHT_HOST}, .preflight-note`)).toEqual([]);
  });

  it('is few elements, and no copy of a style sheet', async () => {
    const { page } = scene;
    await page.goto(`${ORIGIN}/nimbus/weather-widget/summary/`);
    await inShadow(page, '.pill');
    await page.waitForFunction(() => document.querySelector('.preflight-note'), { polling: 'raf' });
    const { elements, styles, sheets } = await page.evaluate((host) => {
      const ours = [...document.querySelectorAll(`${host}, .preflight-note`)];
      const inside = ours.flatMap((each) => [...(each.shadowRoot?.querySelectorAll('*') ?? [])]);
      return {
        elements: ours.length + inside.length,
        styles: inside.filter(({ localName }) => localName === 'style').length,
        sheets: ours.map((each) => each.shadowRoot?.adoptedStyleSheets.length),
      };
    }, PREFLIGHT_HOST);
    expect(elements).toBeLessThanOrEqual(MOST_ELEMENTS);
    expect(styles).toBe(0);
    expect(new Set(sheets)).toEqual(new Set([2]));
  });
});
