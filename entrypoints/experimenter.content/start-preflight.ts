import { parseAddress } from '@/experimenter/address';
import { DELIVERY_PAGES, type PageFacts, type PageKind } from '@/experimenter/page-facts';
import { onBeforeHistorySave, onPageChange } from '@/experimenter/page-changes';
import type { ReadPage } from '@/experimenter/page-reader';
import type { ContentSettings, PageReply, ReportViews, ToContent } from '@/messages/content-messages';
import { askBackground, hearBackground } from './ask/background-line';
import type { Feature } from './features/feature';
import { createFeatureRunner } from './features/run-features';
import { lookUp } from './ask/look-up';
import { noticeOf, UNREADABLE } from './panel/notices';
import { dressNotes, sweepNotes } from './draw/page-note';
import { createPillAndPanel } from './panel/pill-and-panel';

const isDeliveryPage = (page: PageKind | undefined) =>
  (DELIVERY_PAGES as readonly (PageKind | undefined)[]).includes(page);

/** This script runs on Experimenter only: on the built-in hosts, and where the owner let it. */
const HERE = [location.origin];

const pageHere = () => parseAddress(location.href, HERE)?.page;

/**
 * A reader that fails (markup never seen before) reads a page that shows nothing; it is never an error in
 * that page.
 */
function readSafely(readPage: ReadPage): PageFacts | null {
  try {
    return readPage(document, location.href, HERE);
  } catch {
    return null;
  }
}

/** What differs between Experimenter's two UIs. */
export interface HomeUi {
  readPage: ReadPage;
  features: readonly Feature[];
}

/**
 * The page side of Preflight: reads the page, tells the background, draws the answer, and does so again
 * whenever Experimenter changed a part of the page. Everything ends with `signal`. Nothing here can throw
 * into the page.
 */
export function startPreflight({ readPage, features }: HomeUi, signal: AbortSignal): void {
  const drawn = createPillAndPanel(signal);
  const runFeatures = createFeatureRunner(features, signal);

  let read: PageFacts | null = null;
  let marks: ContentSettings['marks'] = { sidebar: false, home: false, lists: false };
  const draw = (page: PageKind | undefined, { pill, launchNote }: ReportViews) => {
    if (!isDeliveryPage(page)) drawn.hide();
    else if (pill) drawn.showPill(pill);
    else drawn.showNotice(UNREADABLE);
    runFeatures(page, { read, launchNote, openPanel: drawn.openPanel, marks });
  };
  // A page that could not be had once is not asked for again in the life of this one.
  const missing = new Set<string>();
  const lookElsewhere = async (url: string) => {
    const found = await lookUp(url, readPage, signal);
    if (!found) {
      missing.add(url);
      return;
    }
    const reply = await askBackground<PageReply | null>({ type: 'page-looked-up', ...found });
    if (reply && !signal.aborted) draw(pageHere(), reply);
  };
  const look = async () => {
    sweepNotes('dead');
    const page = pageHere();
    read = readSafely(readPage);
    if (!isDeliveryPage(page)) drawn.hide();
    try {
      const reply = await askBackground<PageReply>({ type: 'page-read', url: location.href, read });
      if (signal.aborted) return;
      drawn.applySettings(reply.settings);
      ({ marks } = reply.settings);
      draw(page, reply);
      if (reply.leadTo !== null) drawn.leadTo(reply.leadTo, true);
      if (reply.lookUp !== null && !missing.has(reply.lookUp)) await lookElsewhere(reply.lookUp);
    } catch (error) {
      if (isDeliveryPage(page)) drawn.showNotice(noticeOf(error));
    }
  };
  const onMessage = (message: ToContent) => {
    if (message.type === 'report-changed' && message.pill) draw(pageHere(), message);
    if (message.type === 'look-again') void lookElsewhere(message.url).catch(() => {});
    if (message.type === 'settings-changed') void look();
    if (message.type === 'close-panel') drawn.closePanel();
    if (message.type === 'open-panel') drawn.openHere();
    if (message.type === 'lead-to') drawn.leadTo(message.url, false);
    if (message.type === 'panel-ready') drawn.confirmPanel();
  };

  hearBackground(onMessage, signal);
  dressNotes(signal);
  onBeforeHistorySave(document, () => sweepNotes('all'), signal);
  onPageChange(window, () => void look(), signal);
  void look();
}
