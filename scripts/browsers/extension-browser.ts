import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName, ExtensionBrowser, LaunchOptions } from './browser-types.ts';
import { closeOnFailure } from './close-on-failure.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

export type { BrowserName, ExtensionBrowser, LaunchOptions } from './browser-types.ts';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** A profile that a browser already ran with has had its welcome page. */
const wasUsed = (profile: string | undefined) =>
  profile !== undefined && existsSync(profile) && readdirSync(profile).length > 0;

const DEFAULT_BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** The folder to load; throws, with what to do, where nothing was built yet. */
function folderOf(name: BrowserName, build: string = DEFAULT_BUILDS[name]): string {
  if (existsSync(join(build, 'manifest.json'))) return resolve(build);
  throw new Error(`There is no build for ${name} in ${build}: npm run build makes it.`);
}

/**
 * Launches the browser with `.output/<browser>-mv3` and both Experimenter hosts mapped to `port`. A fresh profile's
 * welcome page is closed again, unless `keepWelcome` asks for it. Rejects when the browser or the extension does not
 * start; nothing is left running then.
 */
export async function launchWithExtension(
  name: BrowserName,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  const build = folderOf(name, options.build);
  const greets = !options.keepWelcome && !wasUsed(options.profile);
  const launched = await (name === 'chromium'
    ? launchChromium({ ...options, build })
    : launchFirefox({ ...options, build }));
  if (greets) await closeOnFailure(launched, launched.closeWelcome());
  return launched;
}
