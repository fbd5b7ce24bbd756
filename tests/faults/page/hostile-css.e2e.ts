import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inShadow } from '../../../scripts/browsers/in-shadow';
import { inNote } from '../../support/shown/in-note';
import { shotsFolder } from '../../support/looks/shots-folder';
import { ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

const SHOTS = shotsFolder('faults');
const HOSTILE = `
  html { font-size: 40px !important }
  *:not(:root) { --surface: red !important; --text: red !important; --border: red !important; --error: red !important;
      --muted: red !important; --focus: red !important; --scheme: dark !important }
  *:not(:root) { letter-spacing: 9px !important; text-transform: uppercase !important; font: italic 60px serif !important;
      position: static !important; margin: 90px !important; padding: 40px !important; color: red !important;
      background: lime !important; border: 9px dashed blue !important; opacity: 0.5 !important; display: inline !important;
      transform: rotate(20deg) !important; transition: all 9s !important; text-align: right !important;
      direction: rtl !important; width: 7px !important; height: 7px !important; z-index: 0 !important; visibility: hidden !important }`;

/** A picture of the pill alone: what of the page shines through at its corners is taken away. */
async function picture(page: Page, path: string): Promise<string> {
  await page.evaluate(() => {
    document.body.style.setProperty('display', 'none', 'important');
    document.documentElement.style.setProperty('background', 'white', 'important');
  });
  const pill = await inShadow(page, '.pill');
  return Buffer.from(await pill.screenshot({ path })).toString('base64');
}

describe.each(TESTED_BROWSERS)('a page whose styles hit everything, importantly, in %s', (name) => {
  const scene = useScene(name);

  it('changes not one pixel of the pill', async () => {
    const { page } = scene;
    const open = async () => {
      await page.goto(`${ORIGIN}/nimbus/pinned-tabs-onboarding/summary/`);
      await inShadow(page, '.pill .count');
    };
    await open();
    const plain = await picture(page, `${SHOTS}/${name}-css-plain.png`);
    await open();
    await page.addStyleTag({ content: HOSTILE });
    expect((await picture(page, `${SHOTS}/${name}-css-hostile.png`)) === plain).toBe(true);
  });

  it('leaves the verdict beside a link readable', async () => {
    const { page } = scene;
    await page.goto(`${ORIGIN}/nimbus/sidebar-panel-prompt/update_overview/`);
    const line = await inNote(page, '.line');
    const looks = () =>
      line.evaluate((element) => {
        const { fontSize, letterSpacing, textTransform, visibility } = getComputedStyle(element);
        return { fontSize, letterSpacing, textTransform, visibility };
      });
    const before = await looks();
    await page.addStyleTag({ content: HOSTILE });
    expect(await looks()).toEqual(before);
  });
});
