import type { Page } from 'puppeteer-core';

/** What the page's thread did for scripts during one load; times in ms of the thread's own clock. */
export interface OurTasks {
  /** All tasks that ran any script. */
  total: number;
  /** The longest of them. */
  longest: number;
  /** Layouts that a script made the browser compute at once. */
  forcedLayouts: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** µs. */
  ts: number;
  dur?: number;
  /** µs of the thread's own time, which other programs on the machine do not lengthen. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

const SCRIPT: ReadonlySet<string> = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'FireIdleCallback',
  'v8.compile',
]);

const isWithin = (inner: TraceEvent, outer: TraceEvent) =>
  inner.pid === outer.pid &&
  inner.tid === outer.tid &&
  inner.ts >= outer.ts &&
  inner.ts < outer.ts + (outer.dur ?? 0);

/**
 * What the scripts of a page cost while `act` loads it and for a while after. For a page without any script of its own,
 * that is what Preflight costs.
 *
 * @param afterwards ms
 */
export async function traceScripts(
  page: Page,
  act: () => Promise<unknown>,
  afterwards: number,
): Promise<OurTasks> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'],
  });
  await act();
  await new Promise((done) => setTimeout(done, afterwards));
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const whole = traceEvents.filter(({ ph }) => ph === 'X');
  // The extension's own processes are traced too; the page is where a document was parsed.
  const pages = new Set(whole.filter(({ name }) => name === 'ParseHTML').map(({ pid }) => pid));
  const scripts = whole.filter(({ name, pid }) => SCRIPT.has(name) && pages.has(pid));
  const tasks = whole.filter(
    (task) => task.name === 'RunTask' && scripts.some((script) => isWithin(script, task)),
  );
  const times = tasks.map(({ tdur = 0 }) => tdur / 1000);
  const layouts = whole.filter(({ name }) => name === 'Layout');
  return {
    total: times.reduce((sum, time) => sum + time, 0),
    longest: Math.max(0, ...times),
    forcedLayouts: layouts.filter((layout) => scripts.some((script) => isWithin(layout, script))).length,
  };
}
