import { badgeOf } from '@/checklist/badge';
import type { Report } from '@/checklist/report';
import { browser } from '@/platform/browser';

const COLOURS = { error: '#b02a37', warning: '#8a5a00', none: '#146c43' } as const;
const NOTHING = { text: '', title: 'Preflight: open a delivery in Experimenter', tone: 'none' } as const;

/** Sets the badge of one tab: errors + warnings of its delivery, in words in the title; nothing where there is none. */
export async function showBadge(tabId: number, report: Report | null): Promise<void> {
  const { text, title, tone } = report ? badgeOf(report) : NOTHING;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[tone] }),
  ]).catch(() => {}); // The tab may be gone by now.
}
