import { browser } from '@/platform/browser';
import { createQueue } from '@/records/store/queue';
import { notifications } from './notifications';
import { openPlace } from './open-place';
import { planReminders, REMINDER_ALARM } from './plan-reminders';
import { remind } from './remind';

/** What reminders follow from: keys of local storage. What was shown is not among them. */
const MATTERS = /^(delivery:|settings$|person$|guide:|policy$)/;

/** Planning and reminding take turns: a plan made from what was stored before a reminder would repeat it. */
const inTurn = createQueue();
const plan = () => void inTurn(() => planReminders());

function onClicked(id: string): void {
  void notifications()?.clear(id);
  if (id.startsWith('https://')) void openPlace(id);
}

/** Adding a listener twice is adding it once. */
const hearClicks = () => notifications()?.onClicked.addListener(onClicked);

/** Sets the reminders going, each time the background starts. */
export function startReminders(): void {
  hearClicks();
  browser.permissions.onAdded.addListener(() => {
    hearClicks();
    plan();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REMINDER_ALARM) void inTurn(remind);
  });
  browser.storage.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => MATTERS.test(key))) plan();
  });
  plan();
}
