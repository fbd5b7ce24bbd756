import { browser } from '@/platform/browser';
import { records } from '../records';

const ALARM = 'seen-leave';

/** How often it is looked who may leave, in minutes (a day). */
const PERIOD = 24 * 60;

const look = () => void records().letSeenLeave(Date.now());

/** Lets deliveries that were only seen leave, once a day and whenever the browser starts. */
export function startLettingSeenLeave(): void {
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(() => {
    void browser.alarms.create(ALARM, { periodInMinutes: PERIOD });
    look();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
}
