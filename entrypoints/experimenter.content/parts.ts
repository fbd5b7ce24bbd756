import { browser } from 'wxt/browser';
import type { ReadPage } from '@/experimenter/page-reader';
import type { PagePart, PageSideFile } from '@/platform/page-scripts';
import type { StartFeatures } from './features/run-features';
import type { PanelTools } from './panel/tools';
import { untilNewer } from './until-newer';

/** Starts the page side of one kind of page; everything ends with the signal. */
type StartSide = (signal: AbortSignal) => void;

/**
 * The page side comes in parts, each by the name of its file, and the content scripts only ask for them: Chromium fetches and
 * compiles a part off the page's thread, and keeps what it compiled for the next page, as it does not for content scripts
 * (`docs/performance.md`).
 */
interface Parts extends Record<PageSideFile, StartSide>, Record<PagePart, unknown> {
  /**
   * What the pill and the owner's hand at it need, and everything that is drawn beside them, once the page is idle: one file,
   * since each one that is fetched costs the page more than what is in it.
   */
  'page-tools': PanelTools & { startFeatures: StartFeatures };
  /** Reads a summary that was looked up from another page. */
  'summary-reader': ReadPage;
}

/** The parts share the page side's own world, which no page can see. */
const world = globalThis as typeof globalThis & { preflightParts?: Partial<Parts> };

/** Called by a part as it runs: in Firefox and on the owner's own hosts before the page side, elsewhere when it was asked for. */
export function offerPart<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
  world.preflightParts = { ...world.preflightParts, [name]: part };
}

/** @throws when the extension behind this page is gone, and no part can be had any more. */
export async function loadPart<Name extends keyof Parts>(name: Name): Promise<Parts[Name]> {
  // Firefox has run it already: see `wxt.config.ts`.
  if (!import.meta.env.FIREFOX && !world.preflightParts?.[name])
    await import(/* @vite-ignore */ browser.runtime.getURL(`/${name}.js`));
  const part = world.preflightParts?.[name];
  if (!part) throw new Error(name);
  return part;
}

/** Starts a page's side as soon as it is there; where the extension went meanwhile, nothing is started. */
export function startSide(name: PageSideFile): void {
  const signal = untilNewer();
  void loadPart(name)
    .then((start) => !signal.aborted && start(signal))
    .catch(() => {});
}
