import type { CDPSession, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { evaluateInChrome } from '../../../scripts/browsers/launch-firefox';

/** How an owner may have set up their eyes. */
export interface Look {
  name: string;
  theme: 'light' | 'dark';
  isForced: boolean;
  width: number;
  /** Device pixels a CSS pixel: 2 in half the width is what 200 % zoom makes of a window. */
  scale: number;
}

export const ZOOMED: Look = {
  name: 'dark, at 200 % zoom',
  theme: 'dark',
  isForced: false,
  width: 640,
  scale: 2,
};
export const NARROW: Look = {
  name: 'light, 320 px wide',
  theme: 'light',
  isForced: false,
  width: 320,
  scale: 1,
};

/** Both themes, both widths, both zooms and both kinds of colours, in as few looks as hold them. */
export const LOOKS: readonly Look[] = [
  ZOOMED,
  NARROW,
  { name: 'in forced colours', theme: 'dark', isForced: true, width: 1280, scale: 1 },
];

/** Firefox takes these from the system; its preferences stand in for that. 2: always, 0: never. */
const preferences = ({ theme, isForced }: Look) => `
  Services.prefs.setIntPref('browser.display.document_color_use', ${isForced ? 2 : 0});
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${theme === 'dark' ? 1 : 0});
  Services.prefs.setIntPref('ui.prefersReducedMotion', 1);
  true`;

/** One a page: what several of them ask for would be mixed. */
const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  return session;
}

/** Makes the browser show pages like this, and with no motion. */
export async function wear({ name, browser }: ExtensionBrowser, page: Page, look: Look): Promise<void> {
  await page.setViewport({ width: look.width, height: 800, deviceScaleFactor: look.scale });
  if (name === 'firefox') await evaluateInChrome(browser, preferences(look));
  else {
    const client = await sessionOf(page);
    await client.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: look.theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: look.isForced ? 'active' : '' },
      ],
    });
  }
  await page.waitForFunction(
    (dark, forced) =>
      // Forced colours say by themselves whether they are dark.
      (forced || matchMedia('(prefers-color-scheme: dark)').matches === dark) &&
      matchMedia('(forced-colors: active)').matches === forced &&
      matchMedia('(prefers-reduced-motion: reduce)').matches,
    { polling: 20, timeout: 5000 },
    look.theme === 'dark',
    look.isForced,
  );
}
