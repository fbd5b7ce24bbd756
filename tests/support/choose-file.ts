import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Chooses a file of this content in the file field of a part of the page, as in the browser's own dialog. */
export async function chooseFile(page: Page, part: string, content: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'preflight-file-')), 'file.json');
  writeFileSync(path, content);
  const field = await page.waitForSelector(`${part} input[type=file]`);
  await (await field?.toElement('input'))?.uploadFile(path);
}
