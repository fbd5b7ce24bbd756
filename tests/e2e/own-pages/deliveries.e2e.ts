import ICAL from 'ical.js';
import Papa from 'papaparse';
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../../support/looks/axe';
import { acceptDownloads } from '../../support/acts/downloads';
import { dayFrom, seededRecords, seededTruths } from '../../support/made/seeded-deliveries';
import { ask, openObserver } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';
import { takePicture } from '../../support/looks/take-picture';

const SHOTS = '.artifacts/deliveries';
const HOSTILE = `<img src=x onerror=alert(1)> ${'Unbreakable'.repeat(20)}`;

describe.each(TESTED_BROWSERS)('the page of my deliveries in %s', (name) => {
  const scene = useScene(name);
  let page: Page;
  let download: Awaited<ReturnType<typeof acceptDownloads>>;

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    page = await openObserver(scene.driver);
    await page.setViewport({ width: 1280, height: 900 });
    download = await acceptDownloads(scene.driver);
  });

  const open = async (count: number, today = new Date()) => {
    await ask(page, `api.storage.local.clear()`);
    await ask(page, `api.storage.local.set(${JSON.stringify(seededRecords(count, today))})`);
    await page.bringToFront();
    await scene.driver.openExtensionPage(page, 'deliveries.html');
    await page.waitForSelector(count === 0 ? '.nothing-yet' : '.timeline-row');
  };
  const button = async (words: string) => {
    const found = await page.waitForSelector(`::-p-xpath(//button[contains(., "${words}")])`);
    if (!found) throw new Error(`There is no button “${words}”.`);
    return found;
  };
  const press = async (words: string) => (await button(words)).click();
  const shoot = async (state: string) => {
    for (const theme of ['light', 'dark'] as const) {
      await page.evaluate((wanted) => {
        document.documentElement.dataset['theme'] = wanted;
      }, theme);
      await takePicture(page, `${SHOTS}/${name}-${state}-${theme}.png`);
      expect(await axeViolations(page), `${state}, ${theme}`).toEqual([]);
    }
  };
  /** The picture as drawn: stretches by delivery. */
  const drawn = (): Promise<Record<string, string[]>> =>
    page.$$eval('.timeline-row', (rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.getAttribute('data-delivery'),
          [...row.querySelectorAll('.life g')].map((part) => {
            const bar = part.querySelector('.bar');
            const [stage, kind] = [bar?.getAttribute('data-stage'), bar?.getAttribute('data-kind')];
            return `${stage} ${kind} ${part.getAttribute('data-from')} ${part.getAttribute('data-to')}`;
          }),
        ]),
      ),
    );
  const names = () => page.$$eval('tbody th', (cells) => cells.map((cell) => cell.textContent ?? ''));

  it('says where deliveries come from while there are none', async () => {
    await open(0);
    expect(await page.$eval('main', (main) => main.textContent)).toContain('No deliveries seen yet');
    await shoot('none');
  });

  it('draws 60 deliveries as their records say: stages, days, overdue parts, today and requests', async () => {
    const today = new Date();
    await open(60, today);
    await press('Show more');
    await expect.poll(async () => Object.keys(await drawn()).length).toBe(60);
    const picture = await drawn();
    const wrong = seededTruths(60).flatMap(({ key, began, enrollmentEnd, end, stage }) => {
      const parts = picture[key] ?? [];
      const missing = Object.entries(began)
        .filter(([, days]) => days < 0)
        .map(([step, days]) => `${step} .* ${dayFrom(today, days)} `)
        .filter((says) => !parts.some((part) => new RegExp(says).test(part)));
      const ends: Record<string, number | undefined> = { enrolling: enrollmentEnd ?? end, observing: end };
      const due = ends[stage];
      const isLate = due !== undefined && due < 0;
      const overdue = parts
        .filter((part) => part.includes(' overdue '))
        .map((part) => part.split(' overdue ')[1]);
      const wanted = isLate ? [`${dayFrom(today, due)} ${dayFrom(today, 0)}`] : [];
      return [...missing, ...(overdue.join() === wanted.join() ? [] : [`overdue ${overdue.join()}`])].map(
        (what) => `${key}: ${what}`,
      );
    });
    expect(wrong).toEqual([]);
    const asked = await page.$$eval('.timeline-row:has(.life .asked)', (rows) =>
      rows.map((row) => row.getAttribute('data-delivery')),
    );
    const truly = seededTruths(60).filter(({ isAsked }) => isAsked);
    expect(new Set(asked)).toEqual(new Set(truly.map(({ key }) => key)));
    const places = await page.$$eval('.life .today', (lines) => [
      ...new Set(lines.map((line) => line.getAttribute('x1'))),
    ]);
    expect(places).toHaveLength(1);
  });

  it.each([5, 50, 2000])('looks calm with %i', async (count) => {
    await open(count);
    await shoot(`${count}-timeline`);
    await press('Table');
    await page.waitForSelector('tbody tr');
    await shoot(`${count}-table`);
  });

  it('is there at once with 2,000, and draws no more than one looks over', async () => {
    await open(2000);
    expect(await page.$$eval('.timeline-row', (rows) => rows.length)).toBe(50);
    const [elements] = await page.$$eval('html', ([root]) => [root?.querySelectorAll('*').length ?? 0]);
    expect(elements).toBeLessThan(4000);
  });

  it('narrows by words, stage, application and problem, and back', async () => {
    await open(60);
    const shown = () => page.$eval('.filter-bar output', (output) => output.textContent ?? '');
    await page.type('input[type=search]', 'tab groups');
    await expect.poll(shown).toMatch(/^10 of 60$/);
    await page.select('.filter-bar select', 'enrolling');
    await expect.poll(shown).not.toMatch(/^10 of 60$/);
    await press('Clear');
    await expect.poll(shown).toBe('All 60');
    for (const [place, value] of ['draft', 'fenix', 'overdue'].entries()) {
      const [select] = (await page.$$('.filter-bar select')).slice(place);
      await select?.select(value);
      await expect.poll(shown).toMatch(/^(?!60 )[1-9]\d* of 60$/);
      await press('Clear');
      await expect.poll(shown).toBe('All 60');
    }
    await page.type('input[type=search]', 'no such thing');
    await page.waitForSelector('.nothing-fits');
    await shoot('nothing-fits');
  });

  it('sorts the table by each head, both ways', async () => {
    await open(30);
    await press('Table');
    await page.waitForSelector('tbody tr');
    await press('Delivery');
    const up = await names();
    expect(up).toEqual(
      up.toSorted((one, other) => one.toLowerCase().localeCompare(other.toLowerCase(), 'en')),
    );
    await press('Delivery');
    expect(await names()).not.toEqual(up);
    expect(await page.$eval('th[aria-sort]', (head) => head.getAttribute('aria-sort'))).toBe('descending');
  });

  it('pins, mutes and forgets a delivery', async () => {
    await open(5);
    const row = '.timeline-row';
    const key = await page.$eval(row, (first) => first.getAttribute('data-delivery'));
    const stored = () =>
      ask(page, `api.storage.local.get('delivery:${key}').then((all) => Object.values(all)[0].marks)`);
    await page.click(`${row} .pin`);
    await expect.poll(stored).toMatchObject({ pinned: { value: true } });
    await page.waitForSelector(`${row} .pin[aria-pressed=true]`);
    await page.click(`${row} .quieten summary`);
    await press('Mute');
    await expect.poll(stored).toMatchObject({ muted: { value: true } });
    await page.click(`[data-delivery="${key}"] button[title=Forget]`);
    await expect.poll(() => page.$(`[data-delivery="${key}"]`)).toBeNull();
    // The row goes with what is stored; the words come with the answer.
    await page.waitForFunction(() =>
      document.querySelector('.said')?.textContent?.includes('Forgotten until you open it again'),
    );
  });

  it('leads to the place where a delivery is seen to', async () => {
    await open(60);
    expect(
      await page.$eval('[data-urgency=overdue] .timeline-name', (link) => link.getAttribute('href')),
    ).toMatch(
      /^https:\/\/experimenter\.services\.mozilla\.com\/nimbus\/seeded-\d+\/summary\/#launch-controls$/,
    );
  });

  it('copies what is shown as Markdown for a status update', async () => {
    await open(5);
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { copied: text });
    });
    await press('Copy as Markdown');
    await page.waitForFunction(() => 'copied' in globalThis);
    const copied = String(await page.evaluate('copied'));
    expect(copied.match(/^- \[/gm)).toHaveLength(5);
    expect(copied).toMatch(/^### Overdue \(2\)[\s\S]*As of .*\.\n$/);
    await page.waitForFunction(() => document.querySelector('.said')?.textContent?.includes('Markdown'));
  });

  it('gives the list as CSV and its due dates as a calendar that imports twice without doubles', async () => {
    await open(30);
    await press('Export CSV');
    await expect.poll(() => download('my-deliveries.csv'), { timeout: 15_000 }).toBeTruthy();
    const csv = (download('my-deliveries.csv') ?? '').replace(/^\uFEFF/, '');
    expect(Papa.parse(csv, { header: true }).data).toHaveLength(30);
    await press('Add due dates to calendar');
    await expect.poll(() => download('my-deliveries.ics'), { timeout: 15_000 }).toContain('END:VCALENDAR');
    const events = new ICAL.Component(ICAL.parse(download('my-deliveries.ics') ?? '')).getAllSubcomponents(
      'vevent',
    );
    const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids.length).toBeGreaterThan(10);
  });

  it('keeps a hostile and endless name inside its width, wide and narrow', async () => {
    await open(5);
    await ask(
      page,
      `api.storage.local.get('delivery:seeded-0').then((all) => {
        Object.values(all)[0].facts.name.value = ${JSON.stringify(HOSTILE)};
        return api.storage.local.set(all);
      })`,
    );
    await page.waitForFunction(() => document.body.textContent?.includes('Unbreakable'));
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(1280);
    await page.setViewport({ width: 380, height: 900 });
    expect(await width()).toBeLessThanOrEqual(380);
    await shoot('narrow');
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('threw nothing', async () => {
    expect(await scene.driver.ourErrors()).toEqual([]);
  });
});
