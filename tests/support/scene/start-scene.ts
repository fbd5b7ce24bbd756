import type { Page } from 'puppeteer-core';
import { startDemo, type Demo, type DemoOptions } from '../../../demo/server';
import {
  launchWithExtension,
  type BrowserName,
  type ExtensionBrowser,
  type LaunchOptions,
} from '../../../scripts/browsers/extension-browser';

/** What stands around a test: the stand-in, a browser with the extension that takes it for Experimenter, and a tab. */
export interface Scene {
  demo: Demo;
  driver: ExtensionBrowser;
  /** The tab of the owner; empty at first. */
  page: Page;
}

/** `overlay` is the stand-in's, the rest the browser's. */
export type SceneOptions = Pick<DemoOptions, 'overlay'> & Omit<LaunchOptions, 'port' | 'headless'>;

/**
 * Starts the stand-in and a browser, and opens a tab. `end` closes them, however often it is called. Rejects when one of
 * them does not start; those that did are closed then.
 */
export async function startScene(
  name: BrowserName,
  { overlay, ...options }: SceneOptions = {},
): Promise<Scene & { end: () => Promise<void> }> {
  const demo = await startDemo(overlay ? { overlay } : {});
  let driver: ExtensionBrowser | undefined;
  let ended: Promise<void> | undefined;
  const end = () => (ended ??= close(driver, demo));
  try {
    driver = await launchWithExtension(name, { ...options, port: demo.port });
    return { demo, driver, page: await driver.browser.newPage(), end };
  } catch (error) {
    await end();
    throw error;
  }
}

/** The stand-in is closed also when the browser refuses to. */
async function close(driver: ExtensionBrowser | undefined, demo: Demo): Promise<void> {
  try {
    await driver?.close();
  } finally {
    await demo.close();
  }
}
