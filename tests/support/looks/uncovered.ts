import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { PREFLIGHT_HOST } from '../../../scripts/browsers/in-shadow';

/** Layout Instability, which is not among the types of the DOM. */
interface ShiftSource {
  node: Node | null;
  previousRect: DOMRectReadOnly;
  currentRect: DOMRectReadOnly;
}
interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: ShiftSource[];
}

/** What can be used on a page, and every note of ours on it. */
const USABLE =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], .preflight-note';

/** Where a page is scrolled to, and every part of it that scrolls by itself: from 0 (top) to 1 (end). */
export async function scrollTo(page: Page, part: number): Promise<void> {
  await page.evaluate(async (share) => {
    const scrollers = [document.scrollingElement, ...document.querySelectorAll('.overflow-y-auto')];
    for (const each of scrollers) {
      const top = ((each?.scrollHeight ?? 0) - (each?.clientHeight ?? 0)) * share;
      each?.scrollTo({ top, behavior: 'instant' });
    }
    // The pill looks for its place once nothing scrolls any more.
    await new Promise((done) => setTimeout(done, 250));
  }, part);
}

/**
 * What can be used or read on the page, in view, and is covered by the panel, the pill or a note of ours at its centre, or
 * reaches under the docked panel by more than `overhang` px; in words. Empty when all is well.
 */
function covered(page: Page, overhang = 1): Promise<string[]> {
  return page.evaluate(
    (usable, hostName, most) => {
      const host = document.querySelector(hostName);
      const panel = host?.shadowRoot?.querySelector('.panel');
      const isDocked = innerWidth >= 1200 && panel?.getAttribute('data-state') === 'open';
      const room = isDocked ? panel.getBoundingClientRect().left : innerWidth;
      const found = [...document.querySelectorAll(usable)];
      const fixes = found.flatMap((each) => [...(each.shadowRoot?.querySelectorAll('a, button') ?? [])]);
      return [...found, ...fixes].flatMap((element) => {
        if (!element.checkVisibility({ visibilityProperty: true })) return [];
        // A note's own box is wider than what it says.
        const said = element.shadowRoot?.querySelector('.words, .mark') ?? element;
        const { left, right, top, bottom, width, height } = said.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        if (width === 0 || height === 0 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return [];
        const hit = document.elementFromPoint(x, y);
        const isOwn = hit === element || (hit?.shadowRoot ?? null) === element.getRootNode();
        // In a dialog of the page it lies over the page as that does.
        const isUnderNote =
          !isOwn && hit?.matches('.preflight-note') && hit.closest('.modal') === element.closest('.modal');
        const isUnder = hit === host || isUnderNote || right > room + most;
        const name = `${element.tagName.toLowerCase()} ${element.id || (element.textContent ?? '').trim().slice(0, 30)}`;
        return isUnder
          ? [`${name} at ${Math.round(x)},${Math.round(y)} to ${Math.round(right)} of ${room}`]
          : [];
      });
    },
    USABLE,
    PREFLIGHT_HOST,
    overhang,
  );
}

/**
 * Expects that nothing is covered, once the pill has made way: it looks for a place when the browser has told of what moved, and
 * a busy one tells late.
 */
export const expectUncovered = (page: Page, where = 'where it stands', overhang?: number) =>
  expect.poll(() => covered(page, overhang), { message: where }).toEqual([]);

/** The fixes in an open panel that a click in their middle would not reach, in words. */
export function unreachableFixes(panel: Frame): Promise<string[]> {
  return panel.$$eval('.item-fix', (fixes) =>
    fixes.flatMap((fix) => {
      if (!fix.checkVisibility({ visibilityProperty: true })) return [];
      fix.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, right, top, bottom } = fix.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return fix.contains(hit) ? [] : [`${fix.textContent}: ${hit?.className}`];
    }),
  );
}

/**
 * Notes where everything stands when the page is first drawn whole; call before `goto`, once a tab. `shifts` tells then
 * what stands elsewhere now, and what the browser saw shift since. While a page is still being parsed a browser under
 * load may draw what it has, and the host's own next lines move it.
 */
export async function watchShifts(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const first = new Map<Element, [number, number]>();
    let drawnWhole = Infinity;
    const note = () => {
      // Until it is known whether the panel is docked, nothing is shown.
      if (getComputedStyle(document.documentElement).visibility === 'hidden') requestAnimationFrame(note);
      else {
        requestAnimationFrame((next) => (drawnWhole = next));
        for (const each of document.body.querySelectorAll(':not(option)')) {
          const { left, top, width } = each.getBoundingClientRect();
          if (width > 0) first.set(each, [left, top + scrollY]);
        }
      }
    };
    addEventListener('DOMContentLoaded', () => requestAnimationFrame(note));
    const entries: string[] = [];
    const told = ({ node, previousRect: from, currentRect: to }: ShiftSource) =>
      `${node?.nodeName} ${(node as Element | null)?.className} from ${from.x},${from.y} to ${to.x},${to.y}`;
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as LayoutShift[])
          if (!entry.hadRecentInput && entry.startTime > drawnWhole)
            entries.push(
              `layout shift ${entry.value} at ${Math.round(entry.startTime)} ms: ${entry.sources.map(told).join(' · ')}`,
            );
      }).observe({ type: 'layout-shift', buffered: true });
    }
    Object.assign(globalThis, { firstPlaces: first, layoutShifts: entries });
  });
}

/** What moved since the page was first drawn whole, and the layout shifts that the browser itself tells of; in words. */
export function shifts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { firstPlaces, layoutShifts } = globalThis as unknown as {
      firstPlaces: Map<Element, [number, number]>;
      layoutShifts: string[];
    };
    const moved = [...firstPlaces].flatMap(([element, [left, top]]) => {
      if (!element.isConnected || element.closest('.preflight-note')) return [];
      const now = element.getBoundingClientRect();
      const by = Math.max(Math.abs(now.left - left), Math.abs(now.top + scrollY - top));
      return now.width > 0 && by >= 1
        ? [`${element.tagName} ${element.id} ${element.className} stands elsewhere by ${by}`]
        : [];
    });
    return [...moved.slice(0, 5), ...layoutShifts];
  });
}
