import { badgeOf, type Badge } from '@/checklist/words/badge';
import { browser } from '@/platform/browser';
import { createQueue } from '@/records/store/queue';
import { reportOf } from '@/records/read/report-of';
import { t } from '@/platform/words';
import { records } from '../records';
import { addressOf, tabNow, type OpenTab } from '../tabs/experimenter-tabs';

const COLOURS = { error: '#b02a37', warning: '#8a5a00', none: '#146c43' } as const;
const NOTHING: Badge = { text: '', title: t('toolbar.noDelivery'), tone: 'none' };

/** One after the other, so that a badge drawn from older records never replaces one from newer ones. */
const inTurn = createQueue();

/**
 * Draws the badge of a tab from its address and the records: errors + warnings of its delivery, in words in the title,
 * nothing where there is none. What the tab was asked about before does not matter, so this may be called at any time, by a
 * background that was born a moment ago.
 */
export const showBadge = (tab: OpenTab): Promise<void> => inTurn(() => draw(tab));

async function badgeFor(key: string | null): Promise<Badge> {
  const report = key === null ? null : await reportOf(records(), key, Date.now());
  return report ? badgeOf(report) : NOTHING;
}

/**
 * Browsers take a badge away when its tab goes elsewhere. One that was set a moment too late would stay
 * there, so the address is looked at once more after setting it.
 */
async function draw({ id: tabId, url, key }: OpenTab): Promise<void> {
  const { text, title, tone } = await badgeFor(key);
  const isSet = await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[tone] }),
  ]).then(
    () => true,
    () => false,
  ); // The tab may be gone by now.
  if (isSet && (await addressOf(tabId)) !== url) await draw(await tabNow(tabId));
}
