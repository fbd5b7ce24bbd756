import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import type { ExtensionBrowser, LaunchOptions } from './browser-types.ts';
import { closeOnFailure } from './close-on-failure.ts';
import { WELCOME_MS } from './welcome-ms.ts';

const HOSTS = ['experimenter.services.mozilla.com', 'stage.experimenter.nonprod.webservices.mozgcp.net'];

/** How often it is looked whether a worker is gone, how long one that was told to end may take, and all tries together, in ms. */
const LOOK_MS = 10;
const END_MS = 500;
const TRIES_MS = 10_000;

const isWorker = (target: { type(): string; url(): string }) =>
  target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');

/** Resolves once a target is gone, or after {@link END_MS}. */
async function gone(browser: Browser, target: Target): Promise<void> {
  const until = performance.now() + END_MS;
  while (browser.targets().includes(target) && performance.now() < until) await setTimeout(LOOK_MS);
}

/**
 * Ends the service worker and waits until the browser says that it is gone. It is told again if it stays, because a worker
 * that is only just starting does not listen; and one that ended by itself meanwhile has no session any more to be told by.
 * Not told again at once: where a page wakes it while it ends, the browser starts it anew under the same target, and ends
 * it again at every call, without an end. One that is woken at every try has ended as often, and that is enough.
 */
async function killWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find(isWorker);
  if (!target) return;
  const end = async () => (await target.worker())?.close().catch(() => {});
  const until = performance.now() + TRIES_MS;
  while (browser.targets().includes(target) && performance.now() < until) {
    // One that is just being replaced may never answer.
    await Promise.race([end(), setTimeout(TRIES_MS, undefined, { ref: false })]);
    await gone(browser, target);
  }
}

async function closeWelcome(browser: Browser): Promise<void> {
  const isWelcome = (target: Target) => target.url().endsWith('/welcome.html');
  const target = await browser.waitForTarget(isWelcome, { timeout: WELCOME_MS }).catch(() => undefined);
  await (await target?.page())?.close();
}

/** Collects uncaught exceptions and console errors whose source is the extension, from pages, frames and workers. */
function collectErrors(browser: Browser): string[] {
  const errors: string[] = [];
  const note = (text: string, source = '') => {
    if (`${text} ${source}`.includes('chrome-extension://')) errors.push(text);
  };
  const listen = async (target: Target) => {
    const watched = target.type() === 'service_worker' ? await target.worker() : await target.page();
    watched?.on('console', (said) => said.type() === 'error' && note(said.text(), said.location().url));
    if (target.type() === 'page')
      (await target.page())?.on('pageerror', (error) => note(String((error as Error).stack)));
  };
  // A target may be gone before it can be listened to.
  browser.on('targetcreated', (target) => void listen(target).catch(() => {}));
  return errors;
}

/** Chromium, Chrome or Edge through CDP. Nothing but the mapped hosts can be reached from it. */
export async function launchChromium(options: LaunchOptions & { build: string }): Promise<ExtensionBrowser> {
  const mapped = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${options.port}`);
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROMIUM_BIN'] ?? '/usr/bin/chromium',
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    ...(options.profile && { userDataDir: options.profile }),
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${[...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ')}`,
    ],
  });
  const errors = collectErrors(browser);
  // Not by `enableExtensions`: what fails there is told to nobody.
  await closeOnFailure(browser, browser.installExtension(options.build));
  const worker = await closeOnFailure(browser, browser.waitForTarget(isWorker));
  const root = `chrome-extension://${new URL(worker.url()).host}/`;
  return {
    name: 'chromium',
    browser,
    extensionUrl: (path) => root + path,
    openExtensionPage: async (page, path) => void (await page.goto(root + path)),
    killBackground: () => killWorker(browser),
    ourErrors: async () => [...errors],
    forgetErrors: async () => void errors.splice(0),
    closeWelcome: () => closeWelcome(browser),
    close: () => browser.close(),
  };
}
