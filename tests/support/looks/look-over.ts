import type { Frame, Page } from 'puppeteer-core';

/** What can be used with a pointer. A label is part of its control. */
const TARGETS =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="separator"][tabindex]';

/**
 * What is wrong with how a page or a frame is laid out, in words: it scrolls sideways, a target is smaller than 24 px, or
 * something moves although the owner asked for no motion. Links within a sentence are as high as its line, as WCAG 2.5.8
 * allows. Empty when all is well.
 */
export function layoutFaults(page: Page | Frame): Promise<string[]> {
  return page.evaluate((targets) => {
    // The panel scrolls inside its `main`: there the document is never too wide, whatever is cut off.
    const wide = [document.documentElement, ...document.querySelectorAll('main')].flatMap(
      ({ scrollWidth, clientWidth, tagName }) =>
        scrollWidth > clientWidth ? [`${tagName}: ${scrollWidth} px wide in ${clientWidth}`] : [],
    );
    const isInSentence = (element: Element) =>
      element.matches('a[href], summary, button') &&
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (other) => other !== element && other.nodeType === Node.TEXT_NODE && other.textContent?.trim(),
      );
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1 &&
      !element.closest('.sr-only');
    const small = [...document.querySelectorAll(targets)].filter(isSeen).flatMap((element) => {
      const parts = [element, element.closest('label'), ...((element as HTMLInputElement).labels ?? [])];
      const isLargeEnough = parts.some((part) => {
        const { width = 0, height = 0 } = part?.getBoundingClientRect() ?? {};
        return width >= 23.5 && height >= 23.5;
      });
      if (isLargeEnough || isInSentence(element)) return [];
      const { width, height } = element.getBoundingClientRect();
      const name = `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.slice(0, 30)}”`;
      return [`${name} of ${Math.round(width)} × ${Math.round(height)} px`];
    });
    const moving = document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && Number(effect?.getComputedTiming().activeDuration) > 0,
      )
      .map((animation) => `${(animation as CSSTransition).transitionProperty ?? 'an animation'} moves`);
    return [...wide, ...small, ...moving];
  }, TARGETS);
}
