import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { evaluateInChrome } from '../../../scripts/browsers/launch-firefox';
import { temporaryFolder } from '../scene/temporary-folder';

/**
 * Lets the browser save files without a question. Answers how to read one of them; `undefined` while it is
 * not there.
 */
export async function acceptDownloads({
  name,
  browser,
}: ExtensionBrowser): Promise<(file: string) => string | undefined> {
  const folder = temporaryFolder('downloads');
  if (name === 'chromium') {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  } else {
    await evaluateInChrome(
      browser,
      `
      Services.prefs.setIntPref('browser.download.folderList', 2);
      Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
      true`,
    );
  }
  return (file) =>
    readdirSync(folder).includes(file) ? readFileSync(join(folder, file), 'utf8') : undefined;
}
