import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inShadow } from '../../../scripts/browsers/in-shadow';
import { openPanel, tick } from '../../support/shown/panel';
import { progressOf, stored } from '../../support/shown/stored';
import { openObserver, ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

const SLUG = 'pinned-tabs-onboarding';

/**
 * What the browsers' translators do to a page: every text goes into two nested `font` elements, in another language.
 * Answers the words of the pill as they are right after it, before anything is drawn anew.
 */
const translate = (page: Page) =>
  page.evaluate(() => {
    const walk = (root: Node) => {
      if (
        root instanceof Element &&
        (root.getAttribute('translate') === 'no' || root.closest('script, style'))
      )
        return;
      if (root instanceof Text && root.data.trim()) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = `«${root.data.trim().length} signs»`;
        outer.append(inner);
        root.replaceWith(outer);
        return;
      }
      // A copy: what is walked is replaced on the way.
      for (const child of Array.from(root.childNodes)) walk(child);
      if (root instanceof Element && root.shadowRoot) walk(root.shadowRoot);
    };
    walk(document.body);
    for (const host of document.documentElement.children) if (host.shadowRoot) walk(host);
    const pill = [...document.documentElement.children].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
    const said = pill?.querySelector('.pill')?.textContent ?? '';
    document.documentElement.lang = 'x-mirrored';
    document.documentElement.classList.add('translated-ltr');
    document.querySelector('#content')?.dispatchEvent(new CustomEvent('htmx:afterSettle', { bubbles: true }));
    return said;
  });

describe.each(TESTED_BROWSERS)('a page that the browser translated in %s', (name) => {
  const scene = useScene(name);

  it('changes no stage and no tick; pill and panel keep their own words', async () => {
    const { driver, page } = scene;
    const observer = await openObserver(driver);
    await page.bringToFront();
    await page.goto(`${ORIGIN}/nimbus/${SLUG}/summary/`);
    const panel = await openPanel(page);
    await tick(panel, 'brief.filled');
    const facts = async () =>
      ((await stored(observer))[`delivery:${SLUG}`] as { facts: Record<string, { value: unknown }> }).facts;
    const before = await facts();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    expect(await translate(page)).toMatch(/^Draft/);
    const pill = await inShadow(page, '.pill');
    expect(await pill.evaluate((button) => button.textContent)).toMatch(/^Draft/);
    await tick(panel, 'ds.officehours');
    expect(Object.keys(await progressOf(observer, SLUG)).sort()).toEqual(['brief.filled', 'ds.officehours']);
    const after = await facts();
    expect(after['stage']?.value).toEqual(before['stage']?.value);
    expect(after['deliveryType']?.value).toEqual(before['deliveryType']?.value);
    expect(errors).toEqual([]);
    expect(await driver.ourErrors()).toEqual([]);
  });
});
