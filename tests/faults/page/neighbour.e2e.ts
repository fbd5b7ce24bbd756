import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inShadow, PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { inNote } from '../../support/shown/in-note';
import { openPanel, tick } from '../../support/shown/panel';
import { ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { temporaryFolder } from '../../support/scene/temporary-folder';
import { useOwnScene } from '../../support/scene/use-scene';

/** A tidy-minded extension: it takes away what it does not know, copies what it finds, and rewrites texts and fields. */
const NEIGHBOUR = `
  const tidy = () => {
    const note = document.querySelector('.preflight-note');
    if (note && !document.querySelector('.copied')) note.after(Object.assign(note.cloneNode(true), { id: 'x' }));
    note?.parentElement?.classList.add('copied');
    for (const link of document.querySelectorAll('a')) link.dataset.neighbour = 'seen';
    document.querySelector('h1, h4')?.replaceChildren('Tidied');
  };
  const isDrawn = () =>
    document.querySelector('${PREFLIGHT_HOST}') &&
    [...document.querySelectorAll('.preflight-note')].some(({ shadowRoot }) => shadowRoot?.querySelector('.line'));
  let times = 0;
  const timer = setInterval(() => {
    tidy();
    // It takes away what was drawn, however long that took.
    if (times > 0 || isDrawn()) times += 1;
    if (times === 5) document.querySelector('${PREFLIGHT_HOST}')?.remove();
    if (times === 5) for (const note of document.querySelectorAll('.preflight-note')) note.remove();
    if (times > 5) { clearInterval(timer); document.documentElement.dataset.neighbour = 'done'; }
  }, 100);`;

function neighbour(): string {
  const folder = temporaryFolder('neighbour');
  const manifest = {
    manifest_version: 3,
    name: 'A neighbour',
    version: '1.0',
    content_scripts: [{ matches: [`${ORIGIN}/nimbus/*/update_overview/`], js: ['tidy.js'] }],
    host_permissions: [`${ORIGIN}/*`],
    browser_specific_settings: {
      gecko: { id: 'neighbour@example.org', data_collection_permissions: { required: ['none'] } },
    },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'tidy.js'), NEIGHBOUR);
  return folder;
}

describe.each(TESTED_BROWSERS)('an extension that acts on the same nodes in %s', (name) => {
  const scene = useOwnScene(name);

  it('makes us throw nothing; what it took away is there again with the next change, and ticks are kept', async () => {
    const { driver, page } = scene;
    await driver.browser.installExtension(neighbour());
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${ORIGIN}/nimbus/sidebar-panel-prompt/update_overview/`);
    // Not for what it takes away: that may be gone before this is told that the page has loaded.
    await page.waitForFunction(() => document.documentElement.dataset['neighbour'] === 'done');
    // The next change of the page brings back what stands beside its rows, once.
    await page.evaluate(() =>
      document.querySelector('form')?.dispatchEvent(new CustomEvent('htmx:afterSettle', { bubbles: true })),
    );
    await inNote(page, '.line');
    await inShadow(page, '.pill');
    expect(await page.$$eval('.preflight-note', (all) => all.filter((note) => !note.shadowRoot).length)).toBe(
      0,
    );
    await page.goto(`${ORIGIN}/nimbus/sidebar-panel-prompt/summary/`);
    await inShadow(page, '.pill');
    await tick(await openPanel(page), 'brief.filled');
    expect(errors).toEqual([]);
    expect(await driver.ourErrors()).toEqual([]);
  });
});
