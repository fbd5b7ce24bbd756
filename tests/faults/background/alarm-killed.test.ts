import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_REMINDER_SETTINGS } from '@/calendar/reminders/reminder-settings';
import { openRecords } from '@/records/open-records';
import { settled } from '../../support/made/clock';
import { createTestArea } from '../../support/made/storage-area';
import { known } from '../../unit/calendar/facts';

const NOW = Date.now();
const DAY_MS = 86_400_000;
const dayBefore = (days: number) => new Date(NOW - days * DAY_MS).toISOString().slice(0, 10);
const SETTINGS = {
  ...DEFAULT_REMINDER_SETTINGS,
  kinds: { ...DEFAULT_REMINDER_SETTINGS.kinds, overdue: true },
  quietHours: null,
};

/** A device on which one reminder is due, and what the browser does for its background. */
async function prepared() {
  const local = createTestArea();
  const records = openRecords({ local: local.life(), now: () => NOW, device: 'laptop' });
  const facts = known({
    name: 'Pin tab',
    deliveryType: 'experiment',
    stage: 'enrolling',
    stepDates: { enrolling: dayBefore(20) },
    enrollmentDays: 10,
    durationDays: 60,
  });
  await records.see('localhost/pin-tab', { page: 'summary', facts } as never, NOW);
  await records.changeSettings({ reminders: SETTINGS });
  local.revive();
  const alarms = new Map<string, number>();
  const shown: string[] = [];
  return { local, alarms, shown };
}
type Device = Awaited<ReturnType<typeof prepared>>;

/** One life of the background, with memory of its own, woken by `reminders` where that alarm has come. */
async function live({ local, alarms, shown }: Device): Promise<void> {
  const wake: ((alarm: { name: string }) => void)[] = [];
  const nobody = { addListener: () => {} };
  const life = local.life();
  const browser = {
    ...fakeBrowser,
    i18n: { ...fakeBrowser.i18n, getUILanguage: () => 'en-GB' },
    runtime: fakeBrowser.runtime,
    permissions: { onAdded: nobody },
    storage: { local: life, onChanged: nobody },
    notifications: { create: async (id: string) => void shown.push(id), onClicked: nobody },
    alarms: {
      create: async (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
      onAlarm: { addListener: (heard: (typeof wake)[number]) => void wake.push(heard) },
    },
  };
  vi.resetModules();
  vi.doMock('@/platform/browser', () => ({ browser }));
  // A lock goes with the background that holds it.
  vi.stubGlobal('navigator', { locks: { request: (_: string, task: () => unknown) => task() } });
  const { startReminders } = await import('@/entrypoints/background/reminders/start-reminders');
  startReminders();
  await settled();
  if ((alarms.get('reminders') ?? Infinity) > Date.now()) return;
  alarms.delete('reminders');
  for (const hear of wake) hear({ name: 'reminders' });
  await settled();
}

it('killed at any storage operation of an alarm: told by the next background, and by no later one', async () => {
  const whole = await prepared();
  await live(whole);
  expect(whole.shown).toHaveLength(1);
  const operations = whole.local.operations();
  expect(operations).toBeGreaterThan(5);

  for (let index = 0; index < operations; index += 1) {
    const device = await prepared();
    device.local.die(index, 'before');
    await live(device);
    device.local.revive();
    await live(device);
    // Shown again where that could not be remembered: the browser draws the same id once.
    expect(new Set(device.shown), `killed at operation ${index}`).toEqual(new Set(whole.shown));
    expect(device.shown.length).toBeLessThanOrEqual(2);
    const told = device.shown.length;
    await live(device);
    expect(device.shown).toHaveLength(told);
  }
}, 60_000);
