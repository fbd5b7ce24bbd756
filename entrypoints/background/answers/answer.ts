import type { Runtime } from 'webextension-polyfill';
import { Message } from '@/messages/schema';
import { browser } from '@/platform/browser';
import { takeWish } from '../commands/check-clipboard';
import { answerData } from './data';
import { answerAdvice, hideAdvice } from './advice';
import { answerLinks } from './links';
import { changeItem } from './change-item';
import { pageLookedUp, pageRead } from './page-read';
import { openPlanner } from './open-planner';
import { records } from '../records';
import { lastShown } from './last-shown';
import { leadTo } from './lead-to';
import { markRows } from '../rows/mark-rows';
import { nextRow } from '../rows/next-row';
import { rowFound } from '../rows/row-found';
import { lookAgain } from './look-again';
import { hidePill, movePanel, openSidePanel, rememberPanel } from './panel';
import { takenFrom } from './taken-from';
import { tellTab } from '../tabs/tell-tab';
import type { ShownHere } from '@/messages/page-messages';
import { tabDelivery } from '@/records/read/tab-memory';

/** Answers one message; what is malformed, or comes from elsewhere than its kind may (`messages/senders.ts`), gets no answer. */
export function answer(raw: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const parsed = Message.safeParse(raw);
  if (!parsed.success) return undefined;
  const message = parsed.data;
  const from = takenFrom(message, sender);
  if (from === null) return undefined;
  if (from === 'content') {
    const tabId = sender.tab?.id ?? -1;
    if (message.type === 'page-read') return pageRead(message, tabId);
    if (message.type === 'page-looked-up') return pageLookedUp(message, sender.url ?? '', tabId);
    if (message.type === 'check-links') return answerLinks(message.rows, tabId);
    if (message.type === 'mark-rows') return markRows(message, sender.url ?? '');
    if (message.type === 'next-row') return nextRow(message.slugs, sender.url ?? '');
    if (message.type === 'row-found') return rowFound(message, sender.url ?? '');
    if (message.type === 'ask-advice') return answerAdvice(message.question);
    if (message.type === 'hide-advice') return hideAdvice(message.topic);
    if (message.type === 'open-planner') return openPlanner({}, sender.tab);
    if (message.type === 'remember-panel') return rememberPanel(message.change);
    if (message.type === 'open-side-panel') return openSidePanel(tabId);
    if (message.type === 'panel-missing') return browser.action.openPopup();
  }
  if (from !== 'content') {
    if (message.type === 'change-item')
      return changeItem(message, from === 'framed' ? sender.tab?.id : undefined);
    if (message.type === 'change-person') return records().changePerson(message.change);
    if (message.type === 'change-person-item')
      return records().changePersonItem(message.item, message.change);
    if (message.type === 'change-delivery') return records().changeDelivery(message.key, message.change);
    if (message.type === 'open-planner') return openPlanner(message, sender.tab);
    if (message.type === 'look-again') return lookAgain(message.tabId);
    if (message.type === 'lead-to') return leadTo(message);
    if (message.type === 'move-panel') return movePanel(message);
    if (message.type === 'hide-pill') return hidePill(message);
    if (message.type === 'news-seen') return records().changeSettings({ news: null });
    if (message.type === 'take-wish') return takeWish();
    if (message.type === 'change-settings') return records().changeSettings(message.change);
    const answered = answerData(message);
    if (answered) return answered;
  }
  if (from === 'framed' && sender.tab?.id !== undefined) {
    if (message.type === 'shown-here') return shownHere(sender.tab.id);
    if (message.type === 'panel-ready') return tellTab(sender.tab.id, { type: 'panel-ready' });
    if (message.type === 'close-panel') return tellTab(sender.tab.id, { type: 'close-panel' });
  }
  return undefined;
}

/** Tells a page that is framed in a tab which tab that is, and which delivery it shows. */
export async function shownHere(tabId: number): Promise<ShownHere> {
  const [shown, last] = await Promise.all([tabDelivery(browser.storage.session, tabId), lastShown(tabId)]);
  return { tabId, shown, last };
}
