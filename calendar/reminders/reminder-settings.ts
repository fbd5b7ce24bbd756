/** What can be reminded of. `overdue` is both ends; `review` is a request that waits, timed out or was rejected. */
export const REMINDER_KINDS = [
  'office-hours',
  'enrollment-end',
  'end',
  'overdue',
  'review',
  'takeaways',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Wall times `HH:MM` on the viewer's clock; `to` is excluded, and `from` after `to` spans midnight. */
export interface QuietHours {
  from: string;
  to: string;
}

export interface ReminderSettings {
  kinds: Readonly<Record<ReminderKind, boolean>>;
  /** `null`: any hour will do. */
  quietHours: QuietHours | null;
  /** How long before a session with a known time to remind, minutes. */
  officeHoursLeadMinutes: number;
}

/** Nothing is reminded of until the owner switches it on. */
export const DEFAULT_REMINDER_SETTINGS: ReminderSettings = {
  kinds: {
    'office-hours': false,
    'enrollment-end': false,
    end: false,
    overdue: false,
    review: false,
    takeaways: false,
  },
  quietHours: { from: '18:00', to: '09:00' },
  officeHoursLeadMinutes: 15,
};
