import type { Browser, Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

/** Where a browser profile and the stand-in server are. `profile` keeps state over a restart. */
export interface LaunchOptions {
  /** Port of the local HTTPS server that answers for Experimenter. */
  port: number;
  headless?: boolean;
  /** Leave the welcome page of a first run open. */
  keepWelcome?: boolean;
  /** Folder of the browser profile; a fresh one, removed with the browser, where absent. */
  profile?: string;
  /** Folder of the build; `.output/<browser>-mv3` where absent. */
  build?: string;
}

/** A real browser with the production build loaded; the same handle for both families. */
export interface ExtensionBrowser {
  name: BrowserName;
  browser: Browser;
  /** Address of one of the extension's own pages, e.g. `popup.html`. */
  extensionUrl(path: string): string;
  /** Opens one of the extension's own pages in the given tab. */
  openExtensionPage(page: Page, path: string): Promise<void>;
  /** Ends the background the way the browser's idle shutdown does. */
  killBackground(): Promise<void>;
  /** Exceptions and console errors of the extension so far, wherever it runs, as one line each. */
  ourErrors(): Promise<string[]>;
  /** Those so far are told of no more. */
  forgetErrors(): Promise<void>;
  /** Closes the welcome page of a first run, which would otherwise come to the front over the caller's first tab. */
  closeWelcome(): Promise<void>;
  close(): Promise<void>;
}
