import type { Frame, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { evaluateInChrome } from '../../../scripts/browsers/launch-firefox';

/** More stops than any page of ours has. */
const MOST_STOPS = 250;

interface Stop {
  /** Of what has the focus, in words; empty on the page itself. */
  name: string;
  isWanted: boolean;
  /** What is wrong with how the focus is seen. */
  fault: string;
}

/** Where the focus is, in the page or in a shadow root of ours, and whether its owner sees it there. */
const stopAt = (shown: Page | Frame, wanted: string): Promise<Stop> =>
  shown.evaluate(async (selector) => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return { name: '', isWanted: false, fault: '' };
    const label = (element as Partial<HTMLInputElement>).labels?.[0]?.textContent;
    const words = element.getAttribute('aria-label') ?? label ?? element.textContent ?? '';
    const name = `${element.tagName.toLowerCase()} ${element.id} “${words.trim().slice(0, 40)}”`;
    const isWanted = element.matches(selector);
    // What is the host's is the host's business.
    const isHostPage = location.protocol === 'https:';
    if ((isHostPage && element.getRootNode() === document) || element instanceof HTMLIFrameElement)
      return { name, isWanted, fault: '' };
    const rings = [element, ...(element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [])];
    const isRinged = rings.some((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
    });
    const root = element.getRootNode() as Document | ShadowRoot;
    const topmost = () => {
      // Of a link over two lines, the first one; of what stands across the window's edge, the part that is in it.
      const [box] = element.getClientRects();
      if (!box) return null;
      const top = Math.max(box.top, 0);
      const bottom = Math.min(box.bottom, innerHeight);
      return top < bottom ? root.elementFromPoint(box.left + box.width / 2, (top + bottom) / 2) : null;
    };
    const isOnTop = (top: Element | null) =>
      top !== null && (top.contains(element) || rings.some((ring) => ring.contains(top)));
    // What scrolls to the focus, or glides, may still be on its way.
    for (let look = 0; look < 40 && !isOnTop(topmost()); look += 1)
      await new Promise((next) => setTimeout(next, 25));
    const top = topmost();
    const isSeen = isOnTop(top);
    const fault = isRinged
      ? isSeen
        ? ''
        : `is behind ${top?.className || top?.tagName || 'nothing in view'}`
      : 'has no ring';
    return { name, isWanted, fault };
  }, wanted);

/** For this many frames a page has to be as high as it was: what comes later would push the stop out of sight. */
const STILL_FRAMES = 12;
/** Resolves to its height then, in px. */
const isWhole = (page: Page): Promise<number> =>
  page.evaluate(async (frames) => {
    const height = () => document.documentElement.scrollHeight;
    let last = height();
    for (let still = 0; still < frames; still += 1) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      if (height() !== last) still = 0;
      last = height();
    }
    return last;
  }, STILL_FRAMES);
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** A stop is scrolled into view some frames after it has the focus: one that is not in sight gets a second to come. */
async function settledStop(shown: Page | Frame, wanted: string): ReturnType<typeof stopAt> {
  const end = Date.now() + 1000;
  let stop = await stopAt(shown, wanted);
  while (stop.fault && Date.now() < end) stop = await stopAt(shown, wanted);
  return stop;
}

/**
 * The next stop. Where something came above it meanwhile and pushed it out of sight, the owner goes back and forth once, which
 * shows it; without that, nothing but Tab is pressed.
 */
async function nextStop(page: Page, height: number, look: () => Promise<Stop>): Promise<Stop> {
  await page.keyboard.press('Tab');
  const stop = await look();
  if (!stop.fault || (await heightOf(page)) === height) return stop;
  await isWhole(page);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Tab');
  return look();
}

/**
 * Goes on by Tab until what `wanted` selects has the focus, or, where that is absent, once through the page. Throws when it
 * is never reached, and when a stop on the way is not seen: without a ring, or behind something.
 */
export async function tabTo(
  page: Page,
  wanted: string | null,
  shown: Page | Frame = page,
): Promise<string[]> {
  const names: string[] = [];
  const faults: string[] = [];
  const height = await isWhole(page);
  const look = () => settledStop(shown, wanted ?? ':not(*)');
  for (let count = 0; count < MOST_STOPS; count += 1) {
    const { name, isWanted, fault } = await nextStop(page, height, look);
    if (fault) faults.push(`${name} ${fault}`);
    if (isWanted || (wanted === null && name === '' && names.length > 0)) break;
    if (wanted === null && names.length > 2 && name === names[0]) break;
    if (name) names.push(name);
    if (count === MOST_STOPS - 1) faults.push(`“${wanted}” is not reached`);
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return names;
}

/** Gives the focus back to the page in front: a walk to its end goes on into Firefox's own window. */
export async function comeBack({ name, browser }: ExtensionBrowser): Promise<void> {
  if (name === 'firefox') await evaluateInChrome(browser, 'gBrowser.selectedBrowser.focus(); true');
}
