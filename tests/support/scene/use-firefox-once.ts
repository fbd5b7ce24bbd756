// Before a whole e2e run: Firefox is started once, and each Firefox of the run starts with a copy of that profile.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { USED_PROFILE } from '../../../scripts/browsers/copied-profile';
import { firefoxBinary } from '../../../scripts/browsers/launch-firefox';
import { TESTED_BROWSERS } from './tested-browsers';

/** Its profile lies beside the run's own temporary folder, which has to be empty in the end. */
export default async function setup(): Promise<(() => void) | undefined> {
  if (!TESTED_BROWSERS.includes('firefox')) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'preflight-used-profile-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxBinary(),
    headless: true,
    userDataDir: folder,
  });
  await browser.close();
  process.env[USED_PROFILE] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
