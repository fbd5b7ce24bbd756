import type { Runtime } from 'webextension-polyfill';
import { Message } from '@/messages/schema';
import { browser } from '@/platform/browser';
import { answerData } from './data';
import { answerAdvice, hideAdvice } from './advice';
import { answerLinks } from './links';
import { changeItem } from './change-item';
import { countLaunches } from './launched-deliveries';
import { markRows } from './mark-rows';
import { pageLookedUp, pageRead } from './page-read';
import { openPlanner } from './open-planner';
import { records } from '../records';
import { lookAgain } from './look-again';
import { tellTab } from '../tabs/tell-tab';
import type { ShownHere } from '@/messages/page-messages';
import { tabDelivery } from '@/records/read/tab-memory';

/** The message came from our content script in the top frame of a tab. */
const isContent = (sender: Runtime.MessageSender) =>
  sender.id === browser.runtime.id &&
  sender.tab?.id !== undefined &&
  sender.frameId === 0 &&
  !isOwnPage(sender);

/** The message came from one of the extension's own pages, framed or not. */
const isOwnPage = (sender: Runtime.MessageSender) =>
  sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;

/** Answers one message; what is malformed, or comes from elsewhere than its kind may, gets no answer. */
export function answer(raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const parsed = Message.safeParse(raw);
  if (!parsed.success) return undefined;
  const message = parsed.data;
  if (isContent(sender)) {
    const tabId = sender.tab?.id ?? -1;
    if (message.type === 'page-read') return pageRead(message, tabId);
    if (message.type === 'page-looked-up') return pageLookedUp(message);
    if (message.type === 'deliveries-report') return countLaunches(message.csv);
    if (message.type === 'check-links') return answerLinks(message.rows, tabId);
    if (message.type === 'mark-rows') return markRows(message.slugs, sender.url ?? '');
    if (message.type === 'ask-advice') return answerAdvice(message.question);
    if (message.type === 'hide-advice') return hideAdvice(message.topic);
    if (message.type === 'open-planner') return openPlanner({}, sender.tab);
    if (message.type === 'panel-toggled') return rememberPanel(message.open);
    if (message.type === 'panel-missing') return browser.action.openPopup();
  }
  if (isOwnPage(sender)) {
    if (message.type === 'change-item') return changeItem(message);
    if (message.type === 'change-person') return records().changePerson(message.change);
    if (message.type === 'change-person-item')
      return records().changePersonItem(message.item, message.change);
    if (message.type === 'change-delivery') return records().changeDelivery(message.key, message.change);
    if (message.type === 'open-planner') return openPlanner(message, sender.tab);
    if (message.type === 'look-again') return lookAgain(message.tabId);
    if (message.type === 'change-settings') return records().changeSettings(message.change);
    const answered = answerData(message);
    if (answered) return answered;
  }
  if (isOwnPage(sender) && sender.tab?.id !== undefined) {
    if (message.type === 'shown-here') return shownHere(sender.tab.id);
    if (message.type === 'panel-ready') return tellTab(sender.tab.id, { type: 'panel-ready' });
    if (message.type === 'close-panel') return tellTab(sender.tab.id, { type: 'close-panel' });
  }
  return undefined;
}

/** Whether the panel is open is remembered over pages and restarts. */
export async function rememberPanel(open: boolean): Promise<void> {
  await records().changeSettings({ panelOpen: open });
}

/** Tells a page that is framed in a tab which tab that is, and which delivery it shows. */
export async function shownHere(tabId: number): Promise<ShownHere> {
  return { tabId, shown: await tabDelivery(browser.storage.session, tabId) };
}
