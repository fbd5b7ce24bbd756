// Finds an installed Chromium-family browser and Firefox. Plain JavaScript: it runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const ON_PATH = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
};

const windowsRoots = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean);
const ELSEWHERE = {
  darwin: {
    chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    ),
    firefox: ['Firefox', 'Firefox Developer Edition'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/firefox`,
    ),
  },
  win32: {
    chromium: windowsRoots.flatMap((root) => [
      join(root, 'Chromium', 'Application', 'chrome.exe'),
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
    firefox: windowsRoots.map((root) => join(root, 'Mozilla Firefox', 'firefox.exe')),
  },
};

/** The oldest versions that have everything the extension needs (Temporal is the youngest of it). */
export const OLDEST = { chromium: 144, firefox: 142 };

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (names) =>
  names.flatMap((name) =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .filter(Boolean)
      .map((dir) => join(dir, name)),
  );

/** Major version of a browser binary, or null where it does not say (Windows GUI binaries print nothing). */
export function majorVersion(path) {
  if (process.platform === 'win32') return null;
  try {
    const said = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return Number(/(\d+)\./.exec(said)?.[1] ?? NaN) || null;
  } catch {
    return null;
  }
}

/**
 * @param {'chromium' | 'firefox'} family
 * @returns {string | undefined} path of the first usable binary; CHROMIUM_BIN or FIREFOX_BIN wins where set.
 */
export function findBrowser(family) {
  const named = process.env[family === 'chromium' ? 'CHROMIUM_BIN' : 'FIREFOX_BIN'];
  if (named) return isExecutable(named) ? named : undefined;
  const places = [...onPath(ON_PATH[family]), ...(ELSEWHERE[process.platform]?.[family] ?? [])];
  return places.filter(isExecutable).find((path) => {
    const version = majorVersion(path);
    return version === null || version >= OLDEST[family];
  });
}
