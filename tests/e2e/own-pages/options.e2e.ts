import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Demo } from '../../../demo/server';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { inShadow, PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { axeViolations } from '../../support/looks/axe';
import { chooseFile } from '../../support/acts/choose-file';
import { grantedBuild } from '../../support/scene/granted-build';
import { allowWithoutAsking } from '../../support/acts/notifications';
import { shootThemes } from '../../support/looks/shoot-themes';
import { shotsFolder } from '../../support/looks/shots-folder';
import { withdrawSiteAccess } from '../../support/acts/site-access';
import { startScene } from '../../support/scene/start-scene';
import { ask, openObserver, ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useOwnScene } from '../../support/scene/use-scene';
import { takePicture } from '../../support/looks/take-picture';

const SHOTS = shotsFolder('options');
const DELIVERY = 'pinned-tabs-onboarding';

/** The sample that is shown to teams. */
const TEAM_GUIDE = readFileSync('docs/policies/team-guide.json', 'utf8');

describe.each(TESTED_BROWSERS)('the settings in %s', (name) => {
  const scene = useOwnScene(name, () => grantedBuild(name, ['permissions', 'host_permissions']));
  let demo: Demo;
  let driver: ExtensionBrowser;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    ({ demo, driver, page } = scene);
    await allowWithoutAsking(driver);
    options = await openObserver(driver, 'options.html');
    await options.setViewport({ width: 1100, height: 900 });
  });
  beforeEach(async () => {
    await options.bringToFront();
    await ask(options, 'api.storage.sync.clear().then(() => api.storage.local.clear())');
    await driver.openExtensionPage(options, 'options.html');
    await options.waitForSelector('#data .section');
  });

  const stored = (key: string) =>
    ask(options, `api.storage.local.get('${key}').then((all) => all['${key}'] ?? null)`);
  const setting = (key: string) =>
    ask(
      options,
      `api.storage.local.get('settings').then(({ settings }) => settings?.['${key}']?.value ?? null)`,
    );
  const said = (words: string) =>
    options.waitForFunction(
      (wanted) => document.querySelector('.said')?.textContent?.includes(wanted),
      { polling: 100 },
      words,
    );
  const find = async (path: string) => {
    const found = await options.waitForSelector(`::-p-xpath(${path})`);
    if (!found) throw new Error(`There is nothing at ${path}.`);
    return found;
  };
  const button = (words: string) =>
    find(`//button[contains(., "${words}") or contains(@aria-label, "${words}")]`);
  const labelled = (words: string) => find(`//label[contains(., "${words}")]//input`);
  const sourceOf = (key: string) =>
    options.$eval(`[data-setting="${key}"]`, (group) => group.getAttribute('data-source'));
  const see = async () => {
    await page.bringToFront();
    await page.goto(`${ORIGIN}/nimbus/${DELIVERY}/summary/`);
    await expect.poll(() => stored(`delivery:${DELIVERY}`)).not.toBeNull();
    await options.bringToFront();
  };
  const shoot = (state: string) => shootThemes(options, `${SHOTS}/${name}-${state}`);

  it('is what the browser opens as the extension’s settings', async () => {
    expect(await ask(options, 'api.runtime.getManifest().options_ui')).toMatchObject({
      page: expect.stringMatching(/(^|\/)options\.html$/),
      open_in_tab: true,
    });
  });

  it('saves a choice as it is made, says who made it, and goes back to the built-in one', async () => {
    expect(await sourceOf('launchNote')).toBe('default');
    await (await labelled('ask me once')).click();
    await said('Saved.');
    expect(await setting('launchNote')).toBe('confirm');
    await expect.poll(() => sourceOf('launchNote')).toBe('mine');
    await (await button('Use built-in: Before a launch')).click();
    await expect.poll(() => sourceOf('launchNote')).toBe('default');
    expect(await setting('launchNote')).toBeNull();
  });

  it('switches marks and reading off one by one', async () => {
    await (await labelled('rows of lists')).click();
    await said('Marks off.');
    expect(await setting('marks')).toEqual({ sidebar: true, home: true, lists: false });
    await (await labelled('summary page')).click();
    await said('Reading off.');
    expect(await setting('fetching')).toBe(false);
  });

  it('keeps the owner’s own time of office hours, with this device’s zone filled in', async () => {
    await (await find('//summary[contains(., "Set the time")]')).click();
    const zone = await options.evaluate(() => Temporal.Now.timeZoneId());
    expect(await options.$eval('.time-form input[list]', (input) => input.value)).toBe(zone);
    await options.$eval(
      '.time-form input[type=time]',
      (input) => input.showPicker === undefined || input.focus(),
    );
    await options.type('.time-form input[type=time]', name === 'firefox' ? '14:30' : '0230PM');
    await (await button('Save time')).click();
    await said('Time saved.');
    expect(Object.values((await setting('officeHours')) as object)).toEqual([
      { time: '14:30', tz: zone, durationMin: 30 },
    ]);
  });

  it('switches a reminder on, sets how early, and drops quiet hours', async () => {
    await (await labelled('An end is overdue')).click();
    await said('Reminders on.');
    expect(await setting('reminders')).toMatchObject({ kinds: { overdue: true, review: false } });
    const early = await find('//label[contains(., "Minutes before")]/following-sibling::input');
    await early.click({ count: 3 });
    await early.type('45');
    await expect.poll(() => setting('reminders')).toMatchObject({ officeHoursLeadMinutes: 45 });
    await (await labelled('Quiet hours')).click();
    await expect.poll(() => setting('reminders')).toMatchObject({ quietHours: null });
  });

  it('keeps answer and training, and takes the training back', async () => {
    await (
      await find('//fieldset[legend[contains(., "first experiment")]]//label[contains(., "Yes")]//input')
    ).click();
    await said('Saved.');
    await (await button('I have watched it')).click();
    await said('Remembered.');
    expect(await stored('person')).toMatchObject({
      answers: { firstTime: { value: true }, trainingWatched: { value: { way: 'video' } } },
    });
    await (await button('I have not had the training')).click();
    await said('Taken back.');
    expect(await stored('person')).toMatchObject({ answers: { trainingWatched: { value: null } } });
  });

  it('leads to the deliveries’ own page, and says how long what was only seen stays', async () => {
    const shown = await options.$eval('#deliveries', (part) => part.textContent ?? '');
    expect(shown).toContain('leaves by itself after 30 days');
    expect(await options.$('#deliveries a[href="/deliveries.html"]')).not.toBeNull();
  });

  it('moves the pill on an open page at once', async () => {
    await see();
    await (await labelled('Top left')).click();
    await page.waitForFunction(
      (host) => document.querySelector(host)?.getAttribute('data-corner') === 'top-left',
      { polling: 100 },
      PREFLIGHT_HOST,
    );
  });

  it('refuses an address that is none, or is built in, in a sentence', async () => {
    const address = await options.waitForSelector('.host-form input');
    for (const [typed, words] of [
      ['ftp://example.org', 'Only https addresses'],
      [ORIGIN, 'built in'],
      ['not a host', 'no address'],
    ] as const) {
      await address?.click({ count: 3 });
      await address?.type(typed);
      await address?.press('Enter');
      await options.waitForFunction(
        (wanted) => document.querySelector('.host-form output')?.textContent?.includes(wanted),
        {},
        words,
      );
    }
    expect(await setting('extraHosts')).toBeNull();
  });

  it('works on a further Experimenter once the browser allows it, and no longer after its removal', async () => {
    const address = await options.waitForSelector('.host-form input');
    await address?.type(`${demo.origin}/nimbus/`);
    await address?.press('Enter');
    await said('Added.');
    expect(await setting('extraHosts')).toEqual([demo.origin]);
    await expect
      .poll(() => ask(options, 'api.scripting.getRegisteredContentScripts().then((all) => all.length > 0)'))
      .toBe(true);
    await page.bringToFront();
    await page.goto(demo.url(`/nimbus/${DELIVERY}/summary/`));
    await inShadow(page, '.pill');
    expect(await stored(`delivery:localhost:${demo.port}/${DELIVERY}`)).not.toBeNull();
    await options.bringToFront();
    await (await button(`Remove ${demo.origin}`)).click();
    await said('Removed.');
    await expect
      .poll(() =>
        ask(
          options,
          '(api.scripting?.getRegisteredContentScripts() ?? Promise.resolve([])).then((all) => all.length)',
        ),
      )
      .toBe(0);
  });

  it('takes a team’s guide from a file, names what is wrong with another, and removes it', async () => {
    await chooseFile(options, '#guide', TEAM_GUIDE);
    await options.waitForSelector('[data-layer="team"]');
    expect(await options.$('#guide .problems')).toBeNull();
    await chooseFile(
      options,
      '#guide',
      JSON.stringify({ format: 1, name: '', links: [{ title: 'Nameless' }] }),
    );
    const problems = await options.waitForSelector('#guide [role=alert] .problems');
    expect(await problems?.evaluate((element) => element.textContent)).toMatch(
      /name must be at least 1.*links, entry 1, id is missing/,
    );
    await shoot('guide');
    expect(await options.$('[data-layer="team"]')).not.toBeNull();
    await (await button('Remove Growth team')).click();
    await said('Removed.');
    await options.waitForFunction(() => document.querySelector('[data-layer]') === null);
  });

  it('is readable in light and dark, and in a narrow window', async () => {
    await see();
    await shoot('whole');
    await options.setViewport({ width: 380, height: 800 });
    await shoot('narrow');
    expect(await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await options.setViewport({ width: 1100, height: 900 });
  });

  it('says that site access is gone, here and on the welcome page', async () => {
    const welcome = await openObserver(driver, 'welcome.html');
    await welcome.waitForSelector('.has-access');
    await takePicture(welcome, `${SHOTS}/${name}-welcome.png`, 'whole');
    expect(await axeViolations(welcome)).toEqual([]);
    await withdrawSiteAccess(driver);
    await welcome.waitForSelector('.site-access');
    await takePicture(welcome, `${SHOTS}/${name}-welcome-no-access.png`, 'whole');
    await welcome.close();
    await options.bringToFront();
    await options.waitForSelector('#sites .site-access');
  });

  it('left no exception and no console error of ours anywhere', async () => {
    expect(await driver.ourErrors()).toEqual([]);
  });
});

describe.each(TESTED_BROWSERS)('the welcome in %s', (name) => {
  it('opens with the installation, and leads to the first steps', async () => {
    const { driver, end } = await startScene(name, { keepWelcome: true });
    onTestFinished(end);
    const welcome = await openObserver(driver, 'welcome.html');
    const ownTabs = `api.extension.getViews({ type: 'tab' }).map(({ location }) => location.pathname)`;
    await expect
      .poll(() => ask(welcome, ownTabs), { timeout: 10_000 })
      .toEqual(['/welcome.html', '/welcome.html']);
    await welcome.bringToFront();
    const yes = await welcome.waitForSelector('::-p-xpath(//button[contains(., "Yes, my first")])');
    await yes?.click();
    await welcome.waitForSelector('::-p-xpath(//button[contains(., "I have watched it")])');
  });
});
