import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

/** The host that extensions match, and one that serves the same pages and that none matches. */
export const MATCHED = 'https://experimenter.services.mozilla.com';
export const UNMATCHED = 'https://control.example.test';

/** Long enough for a welcome page to have opened, in ms. */
const SETTLING_MS = 2500;

const isWorker = (target: { type(): string; url(): string }) =>
  target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');

/** A Chromium with one unpacked extension, both hosts mapped to the stand-in at `port`, nothing else in reach. */
export async function withBenchBrowser<T>(
  extension: string,
  port: number,
  use: (browser: Browser, extensionId: string) => Promise<T>,
): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'preflight-bench-'));
  const mapped = [MATCHED, UNMATCHED].map((origin) => `MAP ${new URL(origin).host}:443 127.0.0.1:${port}`);
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROMIUM_BIN'] ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${[...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    ],
  });
  try {
    const worker = await browser.waitForTarget(isWorker, { timeout: 60_000 });
    // What an extension does once, on its installation, is not what it costs a page.
    await new Promise((done) => setTimeout(done, SETTLING_MS));
    return await use(browser, new URL(worker.url()).host);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
