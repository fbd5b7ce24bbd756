import type { HTTPRequest, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { markWords, rowSlugs, shownMarks } from '../../support/shown/row-marks';
import { startOver } from '../../support/scene/start-over';
import { ask, openObserver, ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';
import { press } from '../../support/acts/press';

/** Each draft of the stand-in whose links hold a typical mistake, and what its mark has to say of the brief. */
const BRIEFS: Readonly<Record<string, RegExp>> = {
  'pdf-signature-tips': /^ok: Brief linked$/,
  'labs-tab-notes': /No brief needed$/,
  'pinned-tabs-onboarding': /^error: .*The template is linked/,
  'address-bar-answers': /^error: .*template itself/,
  'sidebar-panel-prompt': /^error: .*seems to be filed as Data Science Jira Ticket/,
  'reader-mode-prompt': /Brief linked$/,
};

describe.each(TESTED_BROWSERS)('marks at the rows of lists in %s', (name) => {
  const scene = useScene(name);
  let page: Page;
  let observer: Page;
  /** Requests for facts of rows, as the stand-in got them. */
  const asked = () =>
    scene.demo.log
      .map(({ path }) => path)
      .filter((path) => /^\/(nimbus\/[\w-]+\/summary\/|api\/)/.test(path));

  beforeAll(async () => {
    ({ page } = scene);
    observer = await openObserver(scene.driver);
  });
  beforeEach(async () => {
    await startOver(scene, observer);
    await page.setViewport({ width: 1400, height: 1400 });
  });

  /** Opens a list and waits until every row in view has its mark. */
  const open = async (path: string) => {
    await page.goto(`${ORIGIN}${path}`);
    await settled();
  };
  const settled = async () => {
    // Rows and marks are looked at together: a swap may still be under way.
    const unlike = async () => {
      const [marked, rows] = [new Set(Object.keys(await markWords(page))), new Set(await rowSlugs(page))];
      return [...marked.symmetricDifference(rows)];
    };
    await expect.poll(unlike, { timeout: 30_000 }).toEqual([]);
  };

  /** The deliveries whose mark does not stand on the last line of their name, behind it. */
  const awayFromNames = () =>
    page.$$eval('.preflight-note[data-look="row-mark"]', (notes) =>
      notes.flatMap((note) => {
        const mark = note.shadowRoot?.querySelector('.mark')?.getBoundingClientRect();
        const line = [...(note.previousElementSibling?.getClientRects() ?? [])].at(-1);
        if (!mark || !line) return [];
        const isBehind =
          mark.left >= line.right - 1 && mark.top >= line.top - 2 && mark.top < line.bottom - 8;
        return isBehind ? [] : [note.previousElementSibling?.textContent];
      }),
    );

  it('say how the brief stands, without anything ever having been opened', async () => {
    await open('/nimbus/?status=Draft');
    const words = await markWords(page);
    expect(words).toMatchObject(
      Object.fromEntries(Object.entries(BRIEFS).map(([slug, says]) => [slug, expect.stringMatching(says)])),
    );
  });

  it('say what is overdue and what waits for a reviewer, on Home’s cards and in My Deliveries alike', async () => {
    await page.setViewport({ width: 1400, height: 3000 });
    await open('/');
    const words = await markWords(page);
    expect(words['suggest-opt-in-copy']).toMatch(/^warning: .*Was to end 25 days ago/);
    expect(words['homepage-shortcuts']).toMatch(/^warning: .*Enrollment was to end 6 days ago/);
    expect(words['new-tab-clock']).toMatch(/Launch: asked for, waiting for review/);
    expect(words['download-panel-redesign']).toMatch(/Launch: approved, waiting for Remote Settings/);
    const places = (await shownMarks(page)).filter(({ slug }) => slug === 'suggest-opt-in-copy');
    expect(places.map(({ list }) => list)).toEqual(['ready-for-attention', 'my-deliveries-table']);
    expect(new Set(places.map((mark) => mark.words)).size).toBe(1);
    expect(await awayFromNames()).toEqual([]);
  });

  it('ask for each row in view once, two at a time, and for none that is out of view', async () => {
    await page.setViewport({ width: 1400, height: 420 });
    let inFlight = 0;
    let most = 0;
    const isOurs = (request: HTTPRequest) => /\/summary\/$|\/api\//.test(request.url());
    const begin = (request: HTTPRequest) => {
      if (!isOurs(request)) return;
      inFlight += 1;
      most = Math.max(most, inFlight);
    };
    const end = (request: HTTPRequest) => {
      if (isOurs(request)) inFlight -= 1;
    };
    page.on('request', begin).on('requestfinished', end).on('requestfailed', end);
    await page.goto(`${ORIGIN}/nimbus/?status=Draft`);
    const inView = await page.$$eval(
      '#experiment-table tbody tr',
      (rows) => rows.filter((row) => row.getBoundingClientRect().top < innerHeight).length,
    );
    await expect.poll(() => asked().length, { timeout: 20_000 }).toBe(inView);
    await expect.poll(async () => (await shownMarks(page)).length).toBe(inView);
    expect(inView).toBeLessThan(10);

    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await settled();
    page.off('request', begin).off('requestfinished', end).off('requestfailed', end);
    expect(asked().toSorted()).toEqual([...new Set(asked())].toSorted());
    expect(asked()).toHaveLength((await rowSlugs(page)).length);
    expect(most).toBeLessThanOrEqual(2);
  });

  it('ask nothing again within ten minutes, whichever list shows the row', async () => {
    await open('/nimbus/?status=Draft');
    const before = asked().length;
    await open('/nimbus/?status=Draft');
    await open('/nimbus/?status=MyExperiments');
    const again = asked().slice(before);
    expect(again.filter((path) => asked().indexOf(path) < before)).toEqual([]);
  });

  it('take the public JSON where it holds what is missing: links of what is over, kind of what is over', async () => {
    await open('/nimbus/?status=Complete');
    // A row is marked as soon as one of its answers is there.
    await expect
      .poll(() => asked().toSorted())
      .toEqual([
        '/api/v7/experiments/cookie-banner-copy/',
        '/api/v7/experiments/email-masks-autofill/',
        '/api/v8/experiments/cookie-banner-copy/',
        '/api/v8/experiments/email-masks-autofill/',
      ]);
    expect(Object.values(await markWords(page)).every((words) => words.endsWith('Brief linked'))).toBe(true);
  });

  it('ask nothing of archived deliveries, and mark none', async () => {
    await page.goto(`${ORIGIN}/nimbus/?status=Archived`);
    await open('/nimbus/?status=Complete');
    expect(asked().filter((path) => path.includes('search-tour'))).toEqual([]);
  });

  it('ask nothing when fetching is switched off, from that moment on', async () => {
    const fetching = (isOn: boolean) =>
      ask(observer, `api.runtime.sendMessage({ type: 'change-settings', change: { fetching: ${isOn} } })`);
    await fetching(false);
    await page.goto(`${ORIGIN}/`);
    // What Home itself shows is enough to say this.
    await expect
      .poll(async () => (await markWords(page))['suggest-opt-in-copy'], { timeout: 10_000 })
      .toBe('warning: Was to end 25 days ago');
    expect(asked()).toEqual([]);
    // What is on its way to browser sync may come back after storage was emptied.
    await fetching(true);
  });

  it('make no row higher', async () => {
    const heights = () =>
      page.$$eval('#experiment-table tbody tr', (rows) =>
        rows.map((row) => row.getBoundingClientRect().height),
      );
    await open('/nimbus/?status=Draft');
    const withMarks = await heights();
    await page.$$eval('.preflight-note', (notes) => notes.forEach((note) => note.remove()));
    expect(await heights()).toEqual(withMarks);
  });

  it('are right through search, sort, pages, Back and Forward, one a row, and never in htmx’s storage', async () => {
    await open('/nimbus/?status=Draft');
    const first = await rowSlugs(page);
    await page.$eval('#id_search', (field) => {
      (field as HTMLInputElement).value = 'pinned';
      field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
    });
    await page.waitForFunction(() => document.querySelectorAll('#experiment-table tbody tr').length === 1);
    await settled();
    expect(await rowSlugs(page)).toEqual(['pinned-tabs-onboarding']);
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.querySelectorAll('#experiment-table tbody tr').length > 1);
    await settled();

    await open('/nimbus/?status=Draft');
    await press(page, '#sort-form button');
    await page.waitForFunction(() => location.search.includes('sort=name'));
    await settled();
    expect(await page.evaluate(() => localStorage.getItem('htmx-history-cache') ?? '')).not.toContain(
      'preflight',
    );
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => !location.search.includes('sort=name'));
    await settled();
    expect(await rowSlugs(page)).toEqual(first);
    await page.evaluate(() => history.forward());
    await page.waitForFunction(() => location.search.includes('sort=name'));
    await settled();
    await page.goto(`${ORIGIN}/nimbus/?status=Draft&page=2`);
    await settled();
    expect((await shownMarks(page)).length).toBe((await rowSlugs(page)).length);
  });

  it('stand at repeated rows once', async () => {
    await page.setViewport({ width: 1400, height: 2000 });
    await open('/nimbus/?status=MyExperiments&search=PDF');
    expect(await page.$$eval('#experiment-table tbody tr', (rows) => rows.length)).toBe(2);
    expect(await shownMarks(page)).toHaveLength(1);
  });

  it('count what the owner has launched from Home, and ask for no report of everything', async () => {
    await page.setViewport({ width: 1400, height: 3000 });
    await open('/');
    await expect
      .poll(() => ask(observer, `api.storage.local.get('person').then((all) => all.person)`))
      .toMatchObject({ answers: { launchedDeliveries: { value: 10 } } });
    expect(scene.demo.log.some(({ path }) => path.includes('/csv'))).toBe(false);
  });
});
