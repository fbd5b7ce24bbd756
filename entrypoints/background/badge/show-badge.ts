import { badgeOf, type Badge } from '@/checklist/words/badge';
import { browser } from '@/platform/browser';
import { deliveryKeyAt } from '@/records/kept/delivery-key';
import { createQueue } from '@/records/store/queue';
import { reportOf } from '@/records/read/report-of';
import { t } from '@/platform/words';
import { records } from '../records';

const COLOURS = { error: '#b02a37', warning: '#8a5a00', none: '#146c43' } as const;
const NOTHING: Badge = { text: '', title: t('toolbar.noDelivery'), tone: 'none' };

/** One after the other, so that a badge drawn from older records never replaces one from newer ones. */
const inTurn = createQueue();

/**
 * Draws the badge of a tab from its present address and the records: errors + warnings of its delivery, in
 * words in the title, nothing where there is none. What the tab was asked about before does not matter, so
 * this may be called at any time, by a background that was born a moment ago.
 */
export const showBadge = (tabId: number): Promise<void> => inTurn(() => draw(tabId));

/** A tab that is gone, or that may not be looked at, has no address. */
const addressOf = async (tabId: number): Promise<string> =>
  (await browser.tabs.get(tabId).catch(() => undefined))?.url ?? '';

async function badgeAt(url: string, extraHosts: readonly string[]): Promise<Badge> {
  const key = deliveryKeyAt(url, extraHosts);
  const report = key === null ? null : await reportOf(records(), key, Date.now());
  return report ? badgeOf(report) : NOTHING;
}

/**
 * Browsers take a badge away when its tab goes elsewhere. One that was set a moment too late would stay
 * there, so the address is looked at once more after setting it.
 */
async function draw(tabId: number): Promise<void> {
  const [url, { extraHosts }] = await Promise.all([addressOf(tabId), records().settings()]);
  const { text, title, tone } = await badgeAt(url, extraHosts);
  const isSet = await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[tone] }),
  ]).then(
    () => true,
    () => false,
  ); // The tab may be gone by now.
  if (isSet && (await addressOf(tabId)) !== url) await draw(tabId);
}
