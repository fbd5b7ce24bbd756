import type { Browser, CDPSession, Page } from 'puppeteer-core';

/**
 * What one load of a page cost its main thread (ms of processor time; long tasks by the clock on the wall), what it kept
 * (bytes), and what its owner saw.
 */
export interface Load {
  task: number;
  script: number;
  styleAndLayout: number;
  /** Sum of the tasks over 50 ms, in ms. */
  longTasks: number;
  /** Of them those that were not over when Preflight's script started, in ms: the page's own are before. NaN without it. */
  longSinceStart: number;
  cls: number;
  /** After a collection of garbage, bytes. */
  heap: number;
  /** From the start of Preflight's script to its pill, and from DOMContentLoaded, ms; NaN without one. */
  pillAfterStart: number;
  pillAfterContent: number;
}

/** How long a page is left alone after its load, so that idle work counts too, in ms. */
const AFTERWARDS = 900;

interface Seen {
  longTasks: { start: number; duration: number }[];
  cls: number;
  /** Moments of Preflight in ms, `null` before they came: what a page tells has no NaN. */
  start: number | null;
  pill: number | null;
}

/** Runs in the page before anything else: notes long tasks, shifts, and the moments of Preflight. */
function watch(): void {
  const seen: Seen = { longTasks: [], cls: 0, start: null, pill: null };
  Object.assign(globalThis, { benchSeen: seen });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      seen.longTasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!shift.hadRecentInput) seen.cls += shift.value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('preflight-for-experimenter:started', () => (seen.start = performance.now()));
  document.addEventListener('DOMContentLoaded', () => {
    const look = (_changes: unknown, observer: MutationObserver) => {
      const root = document.getElementById('preflight-for-experimenter')?.shadowRoot;
      if (!root) return;
      if (root.querySelector('.pill')) {
        seen.pill ??= performance.now();
        observer.disconnect();
      } else observer.observe(root, { childList: true, subtree: true });
    };
    new MutationObserver(look).observe(document.documentElement, { childList: true });
  });
}

async function metricsOf(cdp: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}

const sumOf = (tasks: Seen['longTasks']) => tasks.reduce((sum, { duration }) => sum + duration, 0);

/** From one moment to another, NaN where either never came. */
const between = (from: number | null, to: number | null) =>
  from === null || to === null ? Number.NaN : to - from;

async function readLoad(page: Page, cdp: CDPSession): Promise<Load> {
  const metric = await metricsOf(cdp);
  const { longTasks, cls, start, pill, content } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { benchSeen } = globalThis as unknown as { benchSeen: Seen };
    return { ...benchSeen, content: navigation?.domContentLoadedEventEnd ?? null };
  });
  await cdp.send('HeapProfiler.collectGarbage');
  return {
    task: metric('TaskDuration') * 1000,
    script: metric('ScriptDuration') * 1000,
    styleAndLayout: (metric('LayoutDuration') + metric('RecalcStyleDuration')) * 1000,
    longTasks: sumOf(longTasks),
    longSinceStart:
      start === null ? Number.NaN : sumOf(longTasks.filter((task) => task.start + task.duration > start)),
    cls,
    heap: (await metricsOf(cdp))('JSHeapUsedSize'),
    pillAfterStart: between(start, pill),
    pillAfterContent: between(content, pill),
  };
}

/** Work and heap of a page that changed a hundred times, as Experimenter's htmx tells of it. */
export interface Swaps {
  /** Per swap, ms. */
  task: number;
  /** Kept by all of them, bytes. */
  heap: number;
}

async function swap(page: Page, cdp: CDPSession): Promise<Swaps> {
  const before = await metricsOf(cdp);
  await page.evaluate(async () => {
    for (let count = 0; count < 100; count++) {
      document.body.dispatchEvent(new CustomEvent('htmx:afterSettle', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 20));
    }
    await new Promise((done) => setTimeout(done, 500));
  });
  await cdp.send('HeapProfiler.collectGarbage');
  const after = await metricsOf(cdp);
  return {
    task: (after('TaskDuration') - before('TaskDuration')) * 10,
    heap: after('JSHeapUsedSize') - before('JSHeapUsedSize'),
  };
}

/**
 * Loads an address once in a tab of its own.
 *
 * @param rate How many times slower than this machine's the CPU is made.
 */
export async function measureLoad(
  browser: Browser,
  url: string,
  { rate, isSwapped }: { rate: number; isSwapped: boolean },
): Promise<Load & { swaps?: Swaps }> {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  // The thread's own processor time: a task on the wall's clock also lasts while other processes have the core.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (rate > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  await page.evaluateOnNewDocument(watch);
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, AFTERWARDS));
  const load = await readLoad(page, cdp);
  const swaps = isSwapped ? await swap(page, cdp) : undefined;
  await page.close();
  return { ...load, ...(swaps && { swaps }) };
}
