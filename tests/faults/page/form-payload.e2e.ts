import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inShadow } from '../../../scripts/browsers/in-shadow';
import { inNote } from '../../support/shown/in-note';
import { ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';
import { press } from '../../support/acts/press';

const FORM = '/nimbus/sidebar-panel-prompt/update_overview/';
const LINK = '#id_documentation_links-0-link';
const BRIEF = 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE/edit';

/** Everything that is drawn in or beside the form is there. */
const isDressed = async (page: Page) => {
  await inShadow(page, '.pill');
  await inNote(page, '.line');
};
const isBare = async (page: Page) => {
  expect(await page.$('.preflight-note')).toBeNull();
};

describe.each(TESTED_BROWSERS)('the form of the page in %s', (name) => {
  const scene = useScene(name);

  /** Fills the form as an owner does, adds a row, saves, and answers what was sent. */
  const save = async (origin: string, looksRight: (page: Page) => Promise<void>) => {
    const { demo, page } = scene;
    demo.reset();
    await page.goto(origin + FORM);
    await looksRight(page);
    await page.type('#overview-form #id_name', ' & Co “quoted”');
    await page.click(LINK, { count: 3 });
    await page.type(LINK, BRIEF);
    await looksRight(page);
    await press(page, '#save-button');
    await expect.poll(() => demo.log.filter(({ method }) => method === 'POST').length).toBe(1);
    return demo.log.find(({ method }) => method === 'POST');
  };

  it('is sent the same with Preflight and without it, byte for byte', async () => {
    // The stand-in answers under its own name too, where the extension is not at home.
    const bare = await save(scene.demo.origin, isBare);
    const dressed = await save(ORIGIN, isDressed);
    expect(bare?.body).toContain('documentation_links-0-link=');
    expect(dressed).toEqual(bare);
  });
});
