import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Demo } from '../../../demo/server';
import { ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';
import { press } from '../../support/acts/press';

const BRIEF = 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE/edit';
const overview = (slug: string) => `/nimbus/${slug}/update_overview/`;

const url = (row: number) => `#id_documentation_links-${row}-link`;
const kind = (row: number) => `#id_documentation_links-${row}-title`;

/** The value of the innermost field of that name: after + Add Link, htmx leaves one form inside another. */
const valueOf = (page: Page, selector: string) =>
  page.$$eval(selector, (fields) => (fields.at(-1) as HTMLInputElement | undefined)?.value);

/** What the verdict lines say, in page order, each as severity and words. */
const lines = (page: Page) =>
  page.$$eval('.preflight-note[data-look$="-row"]', (notes) =>
    notes.map((note) => {
      const line = note.shadowRoot?.querySelector<HTMLElement>('.line');
      return `${line?.dataset['severity']}: ${line?.querySelector('.words')?.textContent}`;
    }),
  );

const waitForLine = (page: Page, row: number, severity: string) =>
  page.waitForFunction(
    (index: number, wanted: string) =>
      [...document.querySelectorAll('.preflight-note[data-look$="-row"]')]
        .at(index)
        ?.shadowRoot?.querySelector<HTMLElement>('.line')?.dataset['severity'] === wanted,
    { polling: 'raf' },
    row,
    severity,
  );

const fixButton = async (page: Page, row: number) =>
  (
    await page.waitForFunction(
      (index: number) =>
        [...document.querySelectorAll('.preflight-note[data-look$="-row"]')]
          .at(index)
          ?.shadowRoot?.querySelector('button'),
      { polling: 'raf' },
      row,
    )
  ).asElement() as ElementHandle<HTMLElement>;

/** Types over what the field holds, as an owner does. */
const retype = async (page: Page, selector: string, text: string) => {
  await page.click(selector, { count: 3 });
  await page.keyboard.press('Backspace');
  await page.type(selector, text);
};

const FIXES = {
  mouse: (_page: Page, button: ElementHandle<HTMLElement>) => button.click(),
  keyboard: async (page: Page, button: ElementHandle<HTMLElement>) => {
    await button.focus();
    await page.keyboard.press('Enter');
  },
} as const;

describe.each(TESTED_BROWSERS)('verdicts on documentation links in %s', (name) => {
  const scene = useScene(name);
  let demo: Demo;
  let page: Page;

  beforeAll(() => {
    ({ demo, page } = scene);
  });
  beforeEach(() => demo.reset());

  describe.each(['mouse', 'keyboard'] as const)('fixed by %s', (by) => {
    it('a brief filed as a data science ticket: one click sets the type', async () => {
      await page.goto(ORIGIN + overview('sidebar-panel-prompt'));
      await waitForLine(page, 0, 'error');
      await FIXES[by](page, await fixButton(page, 0));
      await waitForLine(page, 0, 'ok');
      expect(await valueOf(page, kind(0))).toBe('DESIGN_DOC');
    });

    it('a brief behind a redirect: one click puts the real address', async () => {
      await page.goto(ORIGIN + overview('reader-mode-prompt'));
      await waitForLine(page, 0, 'warning');
      await FIXES[by](page, await fixButton(page, 0));
      await waitForLine(page, 0, 'ok');
      expect(await valueOf(page, url(0))).toMatch(/^https:\/\/docs\.google\.com\/document\/d\/[\w-]+\/edit$/);
    });

    it('the template: a copy is offered, and the copy’s address makes it right', async () => {
      await page.goto(ORIGIN + overview('address-bar-answers'));
      await waitForLine(page, 0, 'error');
      const copy = await page.waitForFunction(
        () =>
          document.querySelector('.preflight-note[data-look="form-foot"]')?.shadowRoot?.querySelector('a')
            ?.href,
        { polling: 'raf' },
      );
      expect(await copy.jsonValue()).toMatch(/\/document\/d\/1_bWn_[\w-]+\/copy$/);
      await retype(page, url(0), BRIEF);
      await waitForLine(page, 0, 'ok');
    });
  });

  it('leaves the room of a narrow row to the words, beside a short button of the whole name', async () => {
    await page.setViewport({ width: 600, height: 900 });
    await page.goto(ORIGIN + overview('sidebar-panel-prompt'));
    const button = await fixButton(page, 0);
    const drawn = await button.evaluate((each) => {
      const words = each.parentElement?.querySelector('.words');
      return {
        name: each.textContent,
        width: each.getBoundingClientRect().width,
        cut: words ? words.scrollHeight - words.clientHeight : undefined,
      };
    });
    expect(drawn.name).toBe('Set type to “Experiment Design Document”');
    expect(drawn.width).toBeLessThan(120);
    // Less than half a line: letters may reach a little below theirs.
    expect(drawn.cut).toBeLessThan(7);
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('judges while the owner types, and says the true host of a look-alike as text', async () => {
    await page.goto(ORIGIN + overview('history-search-hint'));
    await press(page, '#add-additional-links-button');
    await waitForLine(page, 0, 'error');
    await page.type(`form form ${url(0)}`, 'https://docs.google.com.evil.example/document/d/1/edit');
    await page.waitForFunction(
      () =>
        document
          .querySelector('.preflight-note[data-look$="-row"]')
          ?.shadowRoot?.textContent?.includes('docs.google.com.evil.example'),
      { polling: 'raf' },
    );
    expect(
      await page.evaluate(
        () =>
          document.querySelector('.preflight-note[data-look$="-row"]')?.shadowRoot?.querySelectorAll('a')
            .length,
      ),
    ).toBe(0);
  });

  it('writes nothing on a click that is not the owner’s', async () => {
    await page.goto(ORIGIN + overview('reader-mode-prompt'));
    const button = await fixButton(page, 0);
    const before = await valueOf(page, url(0));
    await button.evaluate((element) => element.click());
    expect(await valueOf(page, url(0))).toBe(before);
  });

  it('leaves exactly one line a row after adding, saving with an error, and deleting', async () => {
    await page.goto(ORIGIN + overview('reader-mode-prompt'));
    await waitForLine(page, 0, 'warning');
    await press(page, '#add-additional-links-button');
    await waitForLine(page, 1, 'error');
    expect((await lines(page)).length).toBe(2);
    await page.type(`form form ${url(1)}`, 'see the slack thread');
    await page.$$eval('#save-button', (buttons) => (buttons.at(-1) as HTMLElement).click());
    await page.waitForFunction(() => document.body.textContent?.includes('Enter a valid URL.'));
    await waitForLine(page, 1, 'error');
    expect((await lines(page)).length).toBe(2);
  });

  it('sends the very bytes that the form sends without the extension', async () => {
    const save = async (origin: string) => {
      demo.reset();
      await page.goto(origin + overview('reader-mode-prompt'));
      if (origin === ORIGIN) await waitForLine(page, 0, 'warning');
      await press(page, '#save-button');
      await expect.poll(() => demo.log.filter(({ method }) => method === 'POST').length).toBe(1);
      return demo.log.find(({ method }) => method === 'POST')?.body;
    };
    const withExtension = await save(ORIGIN);
    // The same server under a name that the extension has no access to.
    expect(withExtension).toBe(await save(demo.origin));
  });

  it('judges the rows of the new rollouts card, however often it is opened and cancelled', async () => {
    await page.goto(`${ORIGIN}/nimbus/new/rollouts/video-controls-rollout/`);
    for (let round = 0; round < 3; round++) {
      await press(page, 'button[aria-label="Edit overview"]');
      await waitForLine(page, 0, 'ok');
      expect((await lines(page)).length).toBe(1);
      await press(page, '#rollout-overview-body ::-p-text(Cancel)');
      await page.waitForFunction(() => !document.querySelector('[name="documentation_links-0-link"]'));
    }
  });

  it('marks the links that a summary shows, in words for screen readers', async () => {
    await page.goto(`${ORIGIN}/nimbus/private-window-colors/summary/`);
    const marks = await page.waitForFunction(
      () => {
        const found = [...document.querySelectorAll('.preflight-note[data-look="sidebar-mark"]')];
        return (
          found.length === 2 && found.map((mark) => mark.shadowRoot?.querySelector('.sr-only')?.textContent)
        );
      },
      { polling: 'raf' },
    );
    const [brief, ticket] = (await marks.jsonValue()) as string[];
    expect(brief).toMatch(/^Error: /);
    expect(ticket).toMatch(/^Fine: /);
  });
});
