import { badgeOf, type Badge } from '@/checklist/words/badge';
import { browser } from '@/platform/browser';
import { deliveryKeyAt } from '@/records/kept/delivery-key';
import { createQueue } from '@/records/store/queue';
import { reportOf } from '@/records/read/report-of';
import { t } from '@/platform/words';
import { records } from '../records';
import type { ExperimenterTab } from '../tabs/experimenter-tabs';

const COLOURS = { error: '#b02a37', warning: '#8a5a00', none: '#146c43' } as const;
const NOTHING: Badge = { text: '', title: t('toolbar.noDelivery'), tone: 'none' };

/** One after the other, so that a badge drawn from older records never replaces one from newer ones. */
const inTurn = createQueue();

interface ShownTab {
  url: string;
  /** Of the delivery at that address, if it shows one. */
  key: string | null;
}

/**
 * Draws the badge of a tab from its present address and the records: errors + warnings of its delivery, in
 * words in the title, nothing where there is none. What the tab was asked about before does not matter, so
 * this may be called at any time, by a background that was born a moment ago.
 */
export const showBadge = (tabId: number): Promise<void> =>
  inTurn(async () => draw(tabId, await shownIn(tabId)));

/** The same for a tab that was just seen to show the delivery `key`. */
export const showBadgeOf = (key: string, { id, url }: ExperimenterTab): Promise<void> =>
  inTurn(() => draw(id, { url, key }));

/** A tab that is gone, or that may not be looked at, has no address. */
const addressOf = async (tabId: number): Promise<string> =>
  (await browser.tabs.get(tabId).catch(() => undefined))?.url ?? '';

async function shownIn(tabId: number): Promise<ShownTab> {
  const [url, { extraHosts }] = await Promise.all([addressOf(tabId), records().settings()]);
  return { url, key: deliveryKeyAt(url, extraHosts) };
}

async function badgeFor(key: string | null): Promise<Badge> {
  const report = key === null ? null : await reportOf(records(), key, Date.now());
  return report ? badgeOf(report) : NOTHING;
}

async function draw(tabId: number, { url, key }: ShownTab): Promise<void> {
  const { text, title, tone } = await badgeFor(key);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[tone] }),
  ]).then(
    () => void lookOnceMore(tabId, url),
    () => {}, // The tab is gone by now.
  );
}

/**
 * Browsers take a badge away when its tab goes elsewhere. One that was set a moment too late would stay there, so the address
 * is looked at once more; nobody waits for that.
 */
async function lookOnceMore(tabId: number, url: string): Promise<void> {
  if ((await addressOf(tabId)) !== url) await showBadge(tabId);
}
