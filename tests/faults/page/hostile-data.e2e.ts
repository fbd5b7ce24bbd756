import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';
import { openPanel } from '../../support/shown/panel';
import { ask, openObserver, ORIGIN, tabId } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

const MARKUP = '<img src=x onerror="globalThis.hacked = true"><script>globalThis.hacked = true</script>';
/** What a text is, the text, and the delivery that bears it. */
const NAMES: [what: string, text: string, slug: string][] = [
  ['markup', MARKUP, 'pinned-tabs-onboarding'],
  ['marks that turn the text round', '\u202Egpj.exe\u2066\u200F rof nalP', 'address-bar-answers'],
  ['a megabyte in one word', 'x'.repeat(1_000_000), 'sidebar-panel-prompt'],
  ['names of prototypes', '__proto__ constructor toString hasOwnProperty', 'reader-mode-prompt'],
  ['line breaks, zeros and half characters', 'a\n\n\u2028b\u0007\uFFFD\uD83D c', 'translation-offer'],
];
/** The views that show more than one delivery, or one beside the page, and what stands there once they are drawn. */
const VIEWS: [path: string, drawn: string][] = [
  ['options.html', '#root > *'],
  ['deliveries.html', '.timeline-row'],
  ...NAMES.map(([, , slug]): [string, string] => [`planner.html?delivery=${slug}`, '#root > *']),
];
const LINKS = [
  'javascript:globalThis.hacked=true//https://docs.google.com/document/d/x/edit',
  'data:text/html,<script>globalThis.hacked=true</script>',
  `https://docs.google.com/document/d/${MARKUP}/edit`,
];

/** What would be wrong in a view: elements that the text made, links that are no web address, what a script did. */
const wrongIn = (view: Page | Frame) =>
  view.evaluate((host) => {
    const roots = [
      ...(location.protocol.startsWith('http') ? [] : [document]),
      ...[...document.querySelectorAll(`${host}, .preflight-note`)].flatMap(
        ({ shadowRoot }) => shadowRoot ?? [],
      ),
    ];
    const made = roots.flatMap((root) => [
      ...root.querySelectorAll('img:not([src^="/icon/"]), [onerror], script:not([src])'),
    ]);
    const links = roots.flatMap((root) =>
      [...root.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    );
    return {
      made: made.map(({ outerHTML }) => outerHTML),
      links: links.filter((href) => /^\s*[a-z][a-z0-9+.-]*:/i.test(href) && !/^https?:/.test(href)),
      hacked: 'hacked' in globalThis,
      // Nothing pushes a view wider than it is.
      wide: location.protocol.startsWith('http') ? 0 : document.documentElement.scrollWidth - innerWidth,
    };
  }, PREFLIGHT_HOST);
const NOTHING = { made: [], links: [], hacked: false };

describe.each(TESTED_BROWSERS)('hostile text of the host in %s', (name) => {
  const scene = useScene(name);
  let driver: ExtensionBrowser;
  let page: Page;
  let observer: Page;

  beforeAll(async () => {
    ({ driver, page } = scene);
    observer = await openObserver(driver);
  });

  const isText = async (path: string, drawn: string) => {
    await driver.openExtensionPage(observer, path);
    await observer.waitForSelector(drawn);
    const wrong = await wrongIn(observer);
    expect({ path, ...wrong, isTooWide: wrong.wide > 0 }).toMatchObject({
      path,
      ...NOTHING,
      isTooWide: false,
    });
  };

  it.each(NAMES)(
    '%s is text in page, panel, popup, side panel and what is kept',
    async (_what, text, slug) => {
      const delivery = scene.demo.delivery(slug);
      Object.assign(delivery ?? {}, {
        name: text,
        hypothesis: text,
        owner: `${text.slice(0, 60)}@example.com`,
      });
      delivery?.links.splice(
        0,
        delivery.links.length,
        ...LINKS.map((url, id) => ({ id, kind: 'DESIGN_DOC' as const, url })),
      );
      await page.bringToFront();
      await page.goto(`${ORIGIN}/nimbus/${slug}/summary/`);
      const panel = await openPanel(page);
      expect(await wrongIn(page)).toMatchObject(NOTHING);
      expect(await wrongIn(panel)).toMatchObject(NOTHING);
      const tab = await tabId(observer, slug);
      for (const path of [`popup.html?tab=${tab}`, `sidepanel.html?tab=${tab}`])
        await isText(path, '#root > *');
      await page.goto(`${ORIGIN}/`);
      await page.waitForSelector('.preflight-note');
      expect(await wrongIn(page)).toMatchObject(NOTHING);
      // What is kept is still JSON that reads back, and no prototype was touched.
      expect(
        await ask(
          observer,
          `api.storage.local.get(null).then((all) => JSON.stringify(JSON.parse(JSON.stringify(all))).length > 0)`,
        ),
      ).toBe(true);
      expect(await ask(observer, `({}).polluted === undefined && !('state' in {})`)).toBe(true);
    },
  );

  it('all of it is text in settings, list and planner', async () => {
    await observer.bringToFront();
    for (const [path, drawn] of VIEWS) await isText(path, drawn);
  });

  it('left no error of ours', async () => {
    expect(await driver.ourErrors()).toEqual([]);
  });
});
