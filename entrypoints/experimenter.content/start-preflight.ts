import { parseAddress } from '@/experimenter/address';
import type { PageFacts } from '@/experimenter/page-facts';
import { onBeforeHistorySave, onPageChange } from '@/experimenter/page-changes';
import type { ReadPage } from '@/experimenter/page-reader';
import type { PageReply, ReportViews, ToContent } from '@/messages/content-messages';
import { hearWords } from '@/platform/sentence';
import { askBackground, hearBackground } from './ask/background-line';
import { dressNotes, sweepNotes } from './draw/notes-here';
import type { Look } from './features/feature';
import type { StartFeatures } from './features/run-features';
import { whenIdle } from './features/when-idle';
import type { StartDelivery } from './start-delivery';

/** This script runs on Experimenter only: on the built-in hosts, and where the owner let it. */
const HERE = [location.origin];

const pageHere = () => parseAddress(location.href, HERE)?.page;

/**
 * A reader that fails (markup never seen before) reads a page that shows nothing; it is never an error in
 * that page.
 */
const readSafely = (readPage: PageSide['readPage']): Promise<PageFacts | null> =>
  new Promise<PageFacts | null>((done) => done(readPage(document, location.href, HERE))).catch(() => null);

/** What differs between kinds of pages: each script brings what its own can use. */
export interface PageSide {
  readPage: (...page: Parameters<ReadPage>) => ReturnType<ReadPage> | Promise<ReturnType<ReadPage>>;
  loadFeatures: () => Promise<StartFeatures>;
  /** On pages that show one delivery. */
  startDelivery?: StartDelivery;
}

/**
 * The page side of Preflight: reads the page, tells the background, draws the answer, and does so again
 * whenever Experimenter changed a part of the page. Everything ends with `signal`. Nothing here can throw
 * into the page, and at an address that no page is known for nothing is done at all.
 */
export function startPreflight(
  { readPage, loadFeatures, startDelivery }: PageSide,
  signal: AbortSignal,
): void {
  if (!pageHere()) return;

  let read: PageFacts | null = null;
  let marks: Look['marks'] = {};
  const runFeatures = whenIdle(loadFeatures, signal);
  const draw = (views: ReportViews) => {
    delivery?.show(views);
    runFeatures(pageHere(), { read, launchNote: views.launchNote, openPanel, marks });
  };
  const delivery = startDelivery?.(draw, signal);
  const openPanel = () => delivery?.openPanel();

  const look = async () => {
    sweepNotes('dead');
    read = await readSafely(readPage);
    try {
      const reply = await askBackground<PageReply>({ type: 'page-read', url: location.href, read });
      if (signal.aborted) return;
      ({ marks } = reply.settings);
      hearWords(reply.settings.words);
      delivery?.settle(reply.settings);
      draw(reply);
      if (reply.leadTo !== null) delivery?.leadTo(reply.leadTo);
      if (reply.lookUp !== null) await delivery?.lookUp(reply.lookUp);
    } catch {
      delivery?.fail();
    }
  };
  const onMessage = (message: ToContent) => {
    if (message.type === 'settings-changed') void look();
    else delivery?.hear(message);
  };

  hearBackground(onMessage, signal);
  dressNotes(signal);
  onBeforeHistorySave(document, () => sweepNotes('all'), signal);
  onPageChange(window, () => void look(), signal);
  void look();
}
