import type { Reminder } from '@/calendar/reminders/reminder';
import { rememberShown } from '@/calendar/reminders/remember-shown';
import { dueReminders } from '@/calendar/reminders/reminders';
import { browser } from '@/platform/browser';
import { records } from '../records';
import { notifications } from './notifications';
import { planReminders } from './plan-reminders';
import { reminderInputs } from './reminder-inputs';

/** What could not be shown or remembered is tried again after this pause, in ms. */
const RETRY_PAUSE = 60_000;

/**
 * The notification's id is where a click leads, so that nothing has to be remembered for it; a newer reminder
 * of the same place takes the place of the older one.
 */
async function show({ id, url, title, message }: Reminder): Promise<void> {
  const iconUrl = browser.runtime.getURL('icon/128.png');
  await notifications()?.create(url ?? id, { type: 'basic', iconUrl, title, message });
}

/** The reminders that the browser took; one that it refused is due still. */
async function showAll(due: readonly Reminder[]): Promise<Reminder[]> {
  const taken = await Promise.all(
    due.map((reminder) =>
      show(reminder).then(
        () => [reminder],
        () => [],
      ),
    ),
  );
  return taken.flat();
}

/**
 * Shows what is due, remembers it, and sets the alarm for what comes next. Shown first and remembered after:
 * a background that dies in between shows the same notification again, under the same id, rather than none.
 */
export async function remind(): Promise<void> {
  if (!notifications()) return;
  const now = Temporal.Now.instant();
  const shown = await showAll(dueReminders(await reminderInputs(), now));
  if (shown.length > 0) await records().changeReminders((before) => rememberShown(before, shown, now));
  await planReminders(Date.now() + RETRY_PAUSE);
}
