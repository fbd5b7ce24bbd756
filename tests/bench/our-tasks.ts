import type { Page } from 'puppeteer-core';

/**
 * What a page's thread did during one load; times in ms of the thread's own clock, which other programs on the machine
 * do not stretch.
 */
export interface OurTasks {
  /** All tasks that ran any script. */
  scripts: number;
  /** The longest of them. */
  longestScript: number;
  /** The longest of all tasks since the script of lists began (since ever, where it did not), frames included. */
  longest: number;
  /** Layouts of the whole page since then. */
  wholeLayouts: number;
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
  /** µs of the thread's own time. */
  tdur?: number;
  args?: { data?: { url?: string }; beginData?: { partialLayout?: boolean } };
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

const longestOf = (tasks: readonly TraceEvent[]) => Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));

/** What the page's own processes did, of everything that was traced: the extension's were traced too. */
function inThePage(traceEvents: readonly TraceEvent[]): TraceEvent[] {
  const whole = traceEvents.filter(({ ph }) => ph === 'X');
  const pages = new Set(whole.filter(({ name }) => name === 'Layout').map(({ pid }) => pid));
  return whole.filter(({ pid }) => pages.has(pid));
}

function costsIn(events: readonly TraceEvent[]): OurTasks {
  const scripts = events.filter(({ name }) => SCRIPT.has(name));
  const tasks = events.filter(({ name }) => name === 'RunTask');
  const withScript = tasks.filter((task) => scripts.some((script) => isWithin(script, task)));
  const own = scripts.find(({ args }) => args?.data?.url?.endsWith('/lists.js'));
  const start = own?.ts ?? 0;
  const layouts = events.filter(({ name }) => name === 'Layout');
  return {
    scripts: withScript.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0),
    longestScript: longestOf(withScript),
    longest: longestOf(tasks.filter(({ ts }) => ts >= start)),
    wholeLayouts: layouts.filter(({ ts, args }) => ts >= start && !args?.beginData?.partialLayout).length,
    forcedLayouts: layouts.filter((layout) => scripts.some((script) => isWithin(layout, script))).length,
  };
}

/** What it costs while `act` lasts. For a page without any script of its own, that is what Preflight costs. */
export async function traceTasks(page: Page, act: () => Promise<unknown>): Promise<OurTasks> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'],
  });
  await act();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  return costsIn(inThePage(traceEvents));
}
