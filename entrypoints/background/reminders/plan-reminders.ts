import { nextAlarm } from '@/calendar/reminders/reminders';
import { browser } from '@/platform/browser';
import { records } from '../records';
import { notifications } from './notifications';
import { reminderInputs } from './reminder-inputs';

export const REMINDER_ALARM = 'reminders';

/**
 * Looked at anew at least this often (ms, 12 hours): the owner may have travelled, or a policy may have
 * changed.
 */
const LONGEST_SLEEP = 12 * 3_600_000;

const isAnyOn = async (): Promise<boolean> =>
  Object.values((await records().settings()).reminders.kinds).some(Boolean);

/**
 * Sets the one alarm to the next moment at which something is due, or away where nothing is to come, nothing
 * is switched on, or the browser shows no notifications. Browsers lose alarms, so this runs whenever the
 * background starts.
 *
 * @param earliest epoch ms before which not to be woken
 */
export async function planReminders(earliest = 0): Promise<void> {
  const inputs = notifications() && (await isAnyOn()) ? await reminderInputs() : undefined;
  const next = inputs && nextAlarm(inputs, Temporal.Now.instant());
  if (!next) {
    await browser.alarms.clear(REMINDER_ALARM);
    return;
  }
  const when = Math.min(Math.max(next.epochMilliseconds, earliest), Date.now() + LONGEST_SLEEP);
  await browser.alarms.create(REMINDER_ALARM, { when });
}
