import { MATCHED, withBenchBrowser } from './bench-browser.ts';
import { spreadOf, type Spread } from './quartiles.ts';

const REPEATS = 5;
const SUMMARY = `${MATCHED}/nimbus/weather-widget/summary/`;

/** How long the owner waits, in ms. Cold: the first time in a new browser. Warm: the median of the times after it. */
export interface Surface {
  name: string;
  cold: number;
  warm: Spread;
}

async function timesOf(once: () => Promise<number>, name: string): Promise<Surface> {
  const cold = await once();
  const warm: number[] = [];
  for (let time = 0; time < REPEATS; time++) warm.push(await once());
  return { name, cold, warm: spreadOf(warm) };
}

/**
 * From opening popup and panel to their first line, and from a load that wakes the background to the right badge. The
 * panel is opened in a tab of its own: its frame differs in nothing that is ours.
 */
export function measureSurfaces(build: string, port: number): Promise<Surface[]> {
  return withBenchBrowser(build, port, async (browser, id) => {
    const host = await browser.newPage();
    await host.goto(SUMMARY, { waitUntil: 'load' });
    const worker = async () => {
      const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
      return target.worker();
    };
    const tabId = await (
      await worker()
    )?.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? -1, SUMMARY);
    const open = (path: string, line: string) => async () => {
      const page = await browser.newPage();
      const start = performance.now();
      await page.goto(`chrome-extension://${id}/${path}?tab=${tabId}`, { waitUntil: 'domcontentloaded' });
      await page.waitForSelector(line);
      const spent = performance.now() - start;
      await page.close();
      return spent;
    };
    const badge = async () => {
      await (await worker())?.close();
      const page = await browser.newPage();
      const start = performance.now();
      await page.goto(SUMMARY, { waitUntil: 'domcontentloaded' });
      const current = await worker();
      await current?.evaluate(async (url) => {
        for (;;) {
          const tabs = await chrome.tabs.query({ url });
          const texts = await Promise.all(
            tabs.map(({ id: tab }) => chrome.action.getBadgeText({ tabId: tab! })),
          );
          if (texts.at(-1)) return;
          await new Promise((done) => setTimeout(done, 2));
        }
      }, SUMMARY);
      const spent = performance.now() - start;
      await page.close();
      return spent;
    };
    return [
      await timesOf(open('popup.html', '#root h2'), 'popup to its first line'),
      await timesOf(open('panel.html', '.item'), 'panel to its first line'),
      await timesOf(badge, 'load that wakes the background to the right badge'),
    ];
  });
}
