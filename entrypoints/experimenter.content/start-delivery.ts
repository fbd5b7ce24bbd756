import type { ReadPage } from '@/experimenter/page-reader';
import type { ContentSettings, PageReply, ReportViews, ToContent } from '@/messages/content-messages';
import { askBackground } from './ask/background-line';
import { noticeNow, unreadable } from './panel/notices';
import { createPillAndPanel } from './panel/pill-and-panel';
import { loadPart } from './parts';

/** What a page that shows one delivery has beside its features: pill, panel, and a look at its other pages. */
interface DeliverySide {
  /** Draws the answer to a reading of this page, or of another one of the delivery. */
  show: (views: ReportViews) => void;
  /** The background could not be told or did not answer. */
  fail: () => void;
  settle: (settings: ContentSettings) => void;
  hear: (message: ToContent) => void;
  /** Reads another page of the delivery for what this one does not show. Never throws. */
  lookUp: (url: string) => Promise<void>;
  openPanel: () => void;
  /** This page was opened by a fix that leads to the place `url` names. */
  leadTo: (url: string) => void;
}

export type StartDelivery = (draw: (views: ReportViews) => void, signal: AbortSignal) => DeliverySide;

/**
 * Nothing is put into the page before there is something to show; everything ends with the signal.
 *
 * @param loadReader Reads the delivery's other pages.
 */
export const createDelivery =
  (loadReader: () => Promise<ReadPage>): StartDelivery =>
  (draw, signal) => {
    // Fetched while the background thinks, so that the pill comes to its place in the frame that shows it.
    void loadPart('page-tools').catch(() => {});
    let made: ReturnType<typeof createPillAndPanel> | undefined;
    const drawn = () => (made ??= createPillAndPanel(signal));

    // A page that could not be had once is not asked for again in the life of this one.
    const missing = new Set<string>();
    const readElsewhere = async (url: string) => {
      const { lookUp } = await loadPart('page-tools');
      const found = await lookUp(url, loadReader, signal);
      if (!found) {
        missing.add(url);
        return;
      }
      const reply = await askBackground<PageReply | undefined>({ type: 'page-looked-up', ...found });
      if (reply && !signal.aborted) draw(reply);
    };
    const fail = () => drawn().showNotice(noticeNow());

    return {
      show({ pill }) {
        if (pill) drawn().showPill(pill);
        else drawn().showNotice(unreadable());
      },
      fail,
      settle: (settings) => drawn().applySettings(settings),
      hear(message) {
        if (message.type === 'report-changed' && message.pill) draw(message);
        if (message.type === 'look-again') void readElsewhere(message.url).catch(() => {});
        if (message.type === 'close-panel') made?.closePanel();
        if (message.type === 'open-panel') made?.openHere();
        if (message.type === 'toggle-panel') made?.toggle();
        if (message.type === 'say') void made?.say(message.text).catch(() => {});
        if (message.type === 'lead-to') void made?.leadTo(message.url, false).catch(() => {});
        if (message.type === 'panel-ready') made?.confirmPanel();
      },
      lookUp: async (url) => {
        if (!missing.has(url)) await readElsewhere(url).catch(() => missing.add(url));
      },
      openPanel: () => drawn().openPanel(),
      leadTo: (url) =>
        void drawn()
          .leadTo(url, true)
          .catch(() => {}),
    };
  };
