import * as z from 'zod/mini';
import { DEFAULT_REMINDER_SETTINGS, REMINDER_KINDS } from '@/calendar/reminders/reminder-settings';
import { ownEntry } from './entries';
import type { Register } from './last-writer';
import { plainValues } from './last-writer';
import { sieve } from './sieve';
import { registerOf } from './stamp-schema';

/** Which notes the extension puts on Experimenter's own pages. */
const marks = z.object({ sidebar: z.boolean(), home: z.boolean(), lists: z.boolean() });

const wallTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** A weekly session as the owner sees it in the calendar: wall time `HH:MM` in an IANA zone, minutes. */
const ownTime = z.object({
  time: wallTime,
  tz: z.string().check(z.maxLength(64)),
  durationMin: z.int().check(z.gte(1), z.lte(24 * 60)),
});

/** Minutes before a session, up to a week. */
const reminders = z.object({
  kinds: z.record(z.enum(REMINDER_KINDS), z.boolean()),
  quietHours: z.nullable(z.object({ from: wallTime, to: wallTime })),
  officeHoursLeadMinutes: z.int().check(z.gte(0), z.lte(7 * 24 * 60)),
});

const origin = z.string().check(z.maxLength(260), z.regex(/^https?:\/\/[\w.-]+(:\d+)?$/));

const FIELDS = {
  /** Before a launch: advise only, ask for one confirmation, or stay silent. */
  launchNote: z.enum(['advise', 'confirm', 'off']),
  marks,
  /** Times of office hours, by series id. */
  officeHours: z.record(z.string().check(z.maxLength(80)), ownTime),
  /** What to remind of, and when not to. */
  reminders,
  /** Origins of further Experimenters. The browser's permission for each is asked for on each device. */
  extraHosts: z.array(origin).check(z.maxLength(20)),
  /** May missing facts be read from the delivery's summary page? */
  fetching: z.boolean(),
  /** Where the pill sits. */
  pillCorner: z.enum(['bottom-right', 'bottom-left', 'top-right', 'top-left']),
  panelOpen: z.boolean(),
  /** What the docked panel takes of the window, in px; where the window is small it takes less. */
  panelWidth: z.int().check(z.gte(320), z.lte(560)),
  /** Where the checklist opens: beside the page, or in the browser's own side panel. */
  panelPlace: z.enum(['page', 'side']),
  /** Where the pill is not shown: on the deliveries with these keys, or anywhere. */
  pillHidden: z.object({
    everywhere: z.boolean(),
    deliveries: z.array(z.string().check(z.maxLength(400))).check(z.maxLength(200)),
  }),
  /** Version whose change the owner was not told yet (`platform/changes.ts`); empty when there is none. */
  news: z.string().check(z.maxLength(40)),
};

export type Settings = { [K in keyof typeof FIELDS]: z.infer<(typeof FIELDS)[K]> };

/**
 * Stored under `settings`: only what the owner set, so that every other setting keeps following its default.
 */
export type SettingsRecord = { [K in keyof Settings]?: Register<Settings[K]> };

export const DEFAULT_SETTINGS: Settings = {
  launchNote: 'advise',
  marks: { sidebar: true, home: true, lists: true },
  officeHours: {},
  reminders: DEFAULT_REMINDER_SETTINGS,
  extraHosts: [],
  fetching: true,
  pillCorner: 'bottom-right',
  panelOpen: false,
  panelWidth: 380,
  panelPlace: 'page',
  pillHidden: { everywhere: false, deliveries: [] },
  news: '',
};

/** Settings of this screen, not of its owner: they stay on the device. */
export const DEVICE_SETTINGS: readonly (keyof Settings)[] = [
  'pillCorner',
  'panelOpen',
  'panelWidth',
  'panelPlace',
  'pillHidden',
  'news',
];

/** Settings that an enterprise policy may set. The others are each owner's own. */
export const POLICY_SETTINGS: readonly (keyof Settings)[] = ['launchNote', 'marks', 'extraHosts', 'fetching'];

const REGISTERS = Object.fromEntries(
  Object.entries(FIELDS).map(([name, value]) => [name, registerOf(value)]),
);

/** Reads stored settings; one that does not hold falls back to its default. */
export function parseSettings(value: unknown): SettingsRecord {
  return sieve<SettingsRecord>(value, (name) => ownEntry(REGISTERS, name));
}

/** The settings in force: what the owner set over the defaults. */
export function settingsOf(record: SettingsRecord): Settings {
  return { ...DEFAULT_SETTINGS, ...plainValues<Settings>(record) };
}

/** May the setting called `name` be given `value`, or `null` for its default? Anything may be asked. */
export function isSetting(name: string, value: unknown): boolean {
  const schema = ownEntry<z.ZodMiniType>(FIELDS, name);
  return schema !== undefined && z.nullable(schema).safeParse(value).success;
}
