import { parseAddress } from '@/experimenter/address';
import { DELIVERY_PAGES, type PageFacts, type PageKind } from '@/experimenter/page-facts';
import { onPageChange } from '@/experimenter/page-changes';
import { readPage } from '@/experimenter/read-page';
import type { PageReply } from '@/messages/content-messages';
import { hearBackground, tellBackground } from './background-line';
import { createPillAndPanel } from './pill-and-panel';
import { FEATURES } from './features';
import { noticeOf, UNREADABLE } from './notices';

const isDeliveryPage = (page: PageKind | undefined) =>
  (DELIVERY_PAGES as readonly (PageKind | undefined)[]).includes(page);

/** Reads this page; a reader that fails (markup we have never seen) is a page that shows nothing, never an error in it. */
function readSafely(): PageFacts | null {
  try {
    return readPage(document, location.href);
  } catch {
    return null;
  }
}

/**
 * The page side of Preflight: reads the page, tells the background, draws the answer, and does so again whenever
 * Experimenter changed a part of the page. Everything ends with `signal`. Nothing here can throw into the page.
 */
export function startPreflight(signal: AbortSignal): void {
  const drawn = createPillAndPanel(signal);

  const look = async () => {
    const page = parseAddress(location.href)?.page;
    const read = readSafely();
    for (const feature of FEATURES) if (page && feature.include.includes(page)) feature.init(read, signal);
    if (!isDeliveryPage(page)) drawn.hide();
    try {
      const reply = await tellBackground<PageReply>({ type: 'page-read', url: location.href, read });
      if (signal.aborted) return;
      drawn.applySettings(reply.settings);
      if (!isDeliveryPage(page)) return;
      if (reply.pill) drawn.showPill(reply.pill);
      else drawn.showNotice(UNREADABLE);
    } catch (error) {
      if (isDeliveryPage(page)) drawn.showNotice(noticeOf(error));
    }
  };

  hearBackground((message) => {
    if (message.type === 'pill-changed' && message.pill) drawn.showPill(message.pill);
    if (message.type === 'settings-changed') drawn.applySettings(message.settings);
    if (message.type === 'close-panel') drawn.closePanel();
    if (message.type === 'panel-ready') drawn.confirmPanel();
  }, signal);
  onPageChange(window, () => void look(), signal);
  void look();
}
