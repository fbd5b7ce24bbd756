import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { temporaryFolder } from '../scene/temporary-folder';

/** Chooses a file of this content in the file field of a part of the page, as in the browser's own dialog. */
export async function chooseFile(page: Page, part: string, content: string): Promise<void> {
  const path = join(temporaryFolder('file'), 'file.json');
  writeFileSync(path, content);
  const field = await page.waitForSelector(`${part} input[type=file]`);
  await (await field?.toElement('input'))?.uploadFile(path);
}
