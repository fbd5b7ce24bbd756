// Makes a fresh checkout ready: dependencies from the lockfile, and the browsers. Plain JavaScript for Node 20 and newer.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, OLDEST } from './find-browsers.mjs';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** npm's own list of what it has installed; it is written last. */
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a command in the project's folder, its output shown. Throws on a non-zero exit. */
export function run(command, args, env = {}) {
  execFileSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
}

/**
 * Whether all that a lockfile names is installed, but for what is meant for other systems.
 * @typedef {Record<string, { integrity?: string, optional?: boolean }>} Packages by their paths in node_modules
 * @param {Packages} wanted
 * @param {Packages} installed
 */
const hasAll = (wanted, installed) =>
  Object.entries(wanted).every(([path, { integrity, optional }]) => {
    const found = installed[path];
    return path === '' || (found ? found.integrity === integrity : optional === true);
  });

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Installs exactly what the lockfile names, unless it is there already, by whatever command. */
export function ensureDependencies() {
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(INSTALLED) && hasAll(packagesIn(lock), packagesIn(INSTALLED))) return;
  console.log('Installing dependencies (npm ci) …');
  run(npm, ['ci', '--no-audit', '--no-fund']);
}

const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };
const mayInstall = () =>
  process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

function installOnDebian(families) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], quiet);
  run(
    'apt-get',
    [
      'install',
      '-y',
      '-q',
      '--no-install-recommends',
      'fonts-liberation',
      ...families.map((f) => DEBIAN_PACKAGE[f]),
    ],
    quiet,
  );
}

const adviceFor = (family) =>
  family === 'chromium'
    ? `Install Chromium, Google Chrome or Microsoft Edge (version ${OLDEST.chromium} or newer), or set CHROMIUM_BIN to its path.`
    : `Install Firefox (version ${OLDEST.firefox} or newer), or set FIREFOX_BIN to its path.`;

/**
 * Paths of the wanted browsers. On Debian and Ubuntu, as root, missing ones are installed; elsewhere the error says
 * exactly what to install.
 * @param {('chromium' | 'firefox')[]} families
 * @returns {Record<string, string>}
 */
export function ensureBrowsers(families) {
  const missing = families.filter((family) => !findBrowser(family));
  if (missing.length > 0 && mayInstall()) installOnDebian(missing);
  return Object.fromEntries(
    families.map((family) => {
      const path = findBrowser(family);
      if (!path) throw new Error(`No usable ${family} found. ${adviceFor(family)}`);
      return [family, path];
    }),
  );
}

/** The Node that comes with the project; every step after the installation runs on it. */
export function projectNode() {
  const bundled = join(
    ROOT,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  return existsSync(bundled) ? bundled : process.execPath;
}
