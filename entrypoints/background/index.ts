import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '@/platform/browser';
import { answer } from './answers/answer';
import { startCommands } from './commands/start-commands';
import { refreshBadges } from './badge/refresh-badges';
import { startExtraHosts } from './extra-hosts/start-extra-hosts';
import { startReminders } from './reminders/start-reminders';
import { startLettingSeenLeave } from './start/let-seen-leave';
import { startSync } from './start/sync';
import { startTellingOfUpdates } from './start/tell-of-updates';
import { startWelcome } from './start/welcome';
import { startTellingPages } from './start/tell-pages';
import { watchPolicy } from './start/watch-policy';

/**
 * The background holds nothing in memory: every message reads what it needs and writes what it learned, so
 * that it may die between any two of them. Listeners are added at once, or a message that wakes it would be
 * missed.
 */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => answer(raw, sender));
  browser.runtime.onStartup.addListener(() => void refreshBadges());
  browser.runtime.onInstalled.addListener(() => void refreshBadges());
  startCommands();
  startReminders();
  startSync();
  startExtraHosts();
  startWelcome();
  startTellingOfUpdates();
  startLettingSeenLeave();
  startTellingPages();
  watchPolicy();
});
