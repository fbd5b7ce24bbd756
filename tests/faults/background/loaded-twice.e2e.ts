import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inShadow, PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { inNote } from '../../support/shown/in-note';
import { temporaryFolder } from '../../support/scene/temporary-folder';
import { ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useOwnScene } from '../../support/scene/use-scene';

/** A second copy of the build, as a developer has beside the one from the store: the same in all but its id. */
function secondCopy(output: string): string {
  const copy = temporaryFolder('second');
  cpSync(`.output/${output}`, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = readFileSync(path, 'utf8').replace('preflight@', 'preflight-too@');
  writeFileSync(path, manifest);
  return copy;
}

describe.each(TESTED_BROWSERS)('Preflight loaded twice in %s', (name) => {
  const scene = useOwnScene(name);

  it('shows one pill, and one verdict a row', async () => {
    const { driver, page } = scene;
    await page.goto(`${ORIGIN}/nimbus/sidebar-panel-prompt/update_overview/`);
    await inNote(page, '.line');
    const lines = () => page.$$eval('.preflight-note[data-look$="-row"]', (found) => found.length);
    const alone = await lines();
    await driver.browser.installExtension(secondCopy(name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'));
    await driver.closeWelcome();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.bringToFront();
    await page.reload();
    await inShadow(page, '.pill');
    await inNote(page, '.line');
    await expect.poll(() => page.$$eval(PREFLIGHT_HOST, (found) => found.length)).toBe(1);
    await expect.poll(lines).toBe(alone);
    expect(errors).toEqual([]);
  });
});
