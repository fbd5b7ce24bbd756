import { lastReport } from './last-report';
import type { ReadReport } from './shown-report';

/** A page that is not in front draws no frame; it goes on after this long, in ms. */
const NO_FRAME_MS = 100;

let asked: Promise<ReadReport | null> | undefined;

/** What the tab was last told, asked for once in the life of this page. Never rejects. */
export const firstReport = (): Promise<ReadReport | null> => (asked ??= lastReport().catch(() => null));

async function awaitPaint(): Promise<void> {
  await firstReport();
  await new Promise<void>((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, NO_FRAME_MS);
  });
}

let painted: Promise<void> | undefined;

/**
 * Resolves once what the tab was last told is drawn, if there is any; at once ever after. What weighs more than the first
 * paint is loaded behind it: its code would hold the one thread that draws.
 */
export const firstPaint = (): Promise<void> => (painted ??= awaitPaint());
