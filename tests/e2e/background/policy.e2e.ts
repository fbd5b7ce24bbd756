import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { GECKO_ID } from '../../../platform/project';
import type { BrowserName } from '../../../scripts/browsers/extension-browser';
import { axeViolations } from '../../support/looks/axe';
import { startScene } from '../../support/scene/start-scene';
import { openObserver } from '../../support/acts/tabs';
import { TESTED_BROWSERS, TESTED_CHROMIUM } from '../../support/scene/tested-browsers';
import { takePicture } from '../../support/looks/take-picture';

/** Where the browsers look for a policy on Linux. */
const FILES = {
  chromium: '/etc/chromium/policies/managed/preflight-test.json',
  firefox: '/etc/firefox/policies/policies.json',
} as const;

const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
const whyNot = (name: BrowserName): string => {
  if (!isRootOnLinux) return 'a policy file can only be put where the browser looks as root on Linux';
  return existsSync(FILES[name]) ? `${FILES[name]} is in use` : '';
};

const GUIDE = JSON.stringify({
  format: 1,
  name: 'Example Org',
  contacts: [{ id: 'ask-experimenter', title: '#experiments-at-example' }],
});

/** Puts a policy for our extension where the browser looks; `undefined` takes it away. */
const setPolicy = (name: BrowserName, id: string, values: object | undefined) => {
  const file = FILES[name];
  if (!values) return rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  const policy =
    name === 'chromium'
      ? { '3rdparty': { extensions: { [id]: values } } }
      : { policies: { '3rdparty': { Extensions: { [id]: values } } } };
  return writeFileSync(file, JSON.stringify(policy));
};

const setting = (options: Page, key: string) =>
  options.$eval(`[data-setting="${key}"]`, (group) => ({
    source: group.getAttribute('data-source'),
    editable: group.querySelector('input')?.matches(':enabled') ?? false,
    chosen: group.querySelector<HTMLInputElement>('input:checked')?.value,
  }));

/** Chromium tells of a policy about two seconds after it read its file. */
const PATIENCE = { timeout: 30_000 };

/** The parts of the page follow what is set one after the other. */
const says = (options: Page, selector: string, words: string | RegExp) =>
  expect
    .poll(() => options.$eval(selector, ({ textContent }) => textContent).catch(() => ''), PATIENCE)
    .toMatch(words);

const MINE = { source: 'default', editable: true, chosen: 'advise' };
const THEIRS = { source: 'policy', editable: false, chosen: 'off' };

/** The sample policy that is shown to administrators, for our extension as it is loaded here. */
const setSamplePolicy = (name: BrowserName, id: string) => {
  const sample = readFileSync(`docs/policies/${name}.json`, 'utf8').replace('EXTENSION_ID', id);
  mkdirSync(dirname(FILES[name]), { recursive: true });
  writeFileSync(FILES[name], sample);
};

/** Starts the browser with its settings page open, and ends it and the policy after each test. */
const createScene = (name: BrowserName) => {
  let end: (() => Promise<void>) | undefined;
  const open = async () => {
    await end?.();
    const started = await startScene(name);
    ({ end } = started);
    const { driver } = started;
    const options = await openObserver(driver, 'options.html');
    await options.waitForSelector('[data-setting]');
    return { driver, options, id: name === 'chromium' ? new URL(driver.extensionUrl('')).host : GECKO_ID };
  };
  afterEach(async () => {
    setPolicy(name, '', undefined);
    await end?.();
  });
  return { open };
};

const skipNote = (name: BrowserName) => whyNot(name) && ` (skipped: ${whyNot(name)})`;

/** What a policy may not set is named; Chromium drops it before it arrives, because the schema lacks it. */
const PROBLEMS = {
  chromium: /^(?!.*pillCorner).*name is missing/,
  firefox: /pillCorner.* is not used.*name is missing/,
} as const;

// Firefox reads its policies only when it starts, so only Chromium can be told while it runs.
describe.skipIf(whyNot('chromium')).each(TESTED_CHROMIUM)(
  `an enterprise policy while %s runs${skipNote('chromium')}`,
  () => {
    const { open } = createScene('chromium');

    it('is in force within seconds of being written, changed and taken away', async () => {
      const { id, options } = await open();
      expect(await setting(options, 'launchNote')).toEqual(MINE);
      setPolicy('chromium', id, { launchNote: 'off', guide: GUIDE });
      await expect.poll(() => setting(options, 'launchNote'), PATIENCE).toEqual(THEIRS);
      await says(options, '.policy-notice', 'before a launch and guide');
      await says(options, '[data-layer="policy"]', 'Example Org');
      setPolicy('chromium', id, { fetching: false });
      await expect.poll(() => setting(options, 'launchNote'), PATIENCE).toEqual(MINE);
      await expect
        .poll(() => setting(options, 'fetching'), PATIENCE)
        .toMatchObject({ source: 'policy', editable: false });
      setPolicy('chromium', id, undefined);
      await expect
        .poll(() => setting(options, 'fetching'), PATIENCE)
        .toMatchObject({ source: 'default', editable: true });
    });
  },
);

for (const name of TESTED_BROWSERS) {
  describe.skipIf(whyNot(name))(`an enterprise policy when ${name} starts${skipNote(name)}`, () => {
    const { open } = createScene(name);

    it('does what the sample policy says', async () => {
      const { id } = await open();
      setSamplePolicy(name, id);
      const { options } = await open();
      await expect
        .poll(() => setting(options, 'launchNote'), PATIENCE)
        .toEqual({ source: 'policy', editable: false, chosen: 'confirm' });
      await says(options, '[data-layer="policy"]', 'Growth team');
      expect(await options.$('#guide .problems')).toBeNull();
    });

    it('is in force, and what it cannot set is said', async () => {
      // The id of an unpacked extension follows from its place, and is known once it was loaded from there.
      const { id } = await open();
      const guide = { format: 1, links: [] };
      // A schema of Chromium's cannot describe a guide, so there it is text.
      setPolicy(name, id, {
        launchNote: 'off',
        pillCorner: 'top-left',
        guide: name === 'chromium' ? JSON.stringify(guide) : guide,
      });
      const { driver, options } = await open();
      await expect.poll(() => setting(options, 'launchNote'), PATIENCE).toEqual(THEIRS);
      expect(await setting(options, 'pillCorner')).toMatchObject({ source: 'default' });
      await says(options, '#guide .problems', PROBLEMS[name]);
      await takePicture(options, `.artifacts/options/${name}-policy.png`, 'whole');
      expect(await axeViolations(options)).toEqual([]);
      expect(await driver.ourErrors()).toEqual([]);
    });
  });
}
