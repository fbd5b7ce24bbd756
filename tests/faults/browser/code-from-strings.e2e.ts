import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, openObserver, ORIGIN } from '../../support/acts/tabs';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

/** What hostile text, or a dependency gone bad, might try in a page of the extension, and what it would bring about. */
const ATTEMPTS: Record<string, string> = {
  'run a string': `new Promise((done) => setTimeout(() => {
    try { done(new Function('return 1')()); } catch { done('refused'); }
  }))`,
  'run an inline script': `(() => {
    const script = document.createElement('script');
    try { script.textContent = 'globalThis.ran = true'; document.head.append(script); } catch {}
    return globalThis.ran ?? 'refused';
  })()`,
  'load a script of another site': `new Promise((done) => {
    const script = document.createElement('script');
    script.onload = () => done('loaded');
    script.onerror = () => done('refused');
    try { script.src = '${ORIGIN}/static/app.js'; document.head.append(script); } catch { done('refused'); }
  })`,
  'ask a server': `fetch('${ORIGIN}/', { mode: 'no-cors' }).then(() => 'asked', () => 'refused')`,
  'load a picture of another site': `new Promise((done) => {
    const picture = new Image();
    picture.onload = () => done('loaded');
    picture.onerror = () => done('refused');
    picture.src = '${ORIGIN}/logo.svg';
  })`,
  'send a form elsewhere': `(() => {
    const refused = new Promise((done) => document.addEventListener('securitypolicyviolation', () => done('refused')));
    const form = Object.assign(document.createElement('form'), { action: '${ORIGIN}/', method: 'post' });
    document.body.append(form);
    // Firefox says it by an exception too.
    try { form.submit(); } catch { return 'refused'; }
    return refused;
  })()`,
};

describe.each(TESTED_BROWSERS)('in a page of the extension in %s nothing can', (name) => {
  const scene = useScene(name);
  let popup: Page;

  beforeAll(async () => {
    popup = await openObserver(scene.driver);
    scene.demo.reset();
  });

  it.each(Object.entries(ATTEMPTS))('%s', async (_what, attempt) => {
    expect(await ask(popup, attempt)).toBe('refused');
    expect(scene.demo.log).toEqual([]);
  });
});
