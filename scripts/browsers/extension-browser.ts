import { existsSync, readdirSync } from 'node:fs';
import type { BrowserName, ExtensionBrowser, LaunchOptions } from './browser-types.ts';
import { closeOnFailure } from './close-on-failure.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

export type { BrowserName, ExtensionBrowser, LaunchOptions } from './browser-types.ts';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** A profile that a browser already ran with has had its welcome page. */
const wasUsed = (profile: string | undefined) =>
  profile !== undefined && existsSync(profile) && readdirSync(profile).length > 0;

/**
 * Launches the browser with `.output/<browser>-mv3` and both Experimenter hosts mapped to `port`. A fresh profile's
 * welcome page is closed again, unless `keepWelcome` asks for it. Rejects when the browser or the extension does not
 * start; nothing is left running then.
 */
export async function launchWithExtension(
  name: BrowserName,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  const greets = !options.keepWelcome && !wasUsed(options.profile);
  const launched = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  if (greets) await closeOnFailure(launched, launched.closeWelcome());
  return launched;
}
