import type { KnownFacts } from '@/checklist/report/report';
import type { ReminderKind, ReminderSettings } from './reminder-settings';
import type { OfficeHoursSchedule } from '../sessions/schedule';
import type { Viewer } from '../viewer';

/** A delivery as reminders see it. Times are epoch ms. */
export interface RemindableDelivery {
  /** Tells deliveries of several Experimenters apart. */
  key: string;
  origin: string;
  slug: string;
  facts: KnownFacts;
  muted: boolean;
  snoozedUntil?: number;
  /** When it was first seen in its present review; without it, the last time it was seen there counts. */
  reviewSince?: number;
}

/** When each reminder was shown last: its id → epoch ms. */
export type ShownReminders = Readonly<Record<string, number>>;

export interface ReminderInputs {
  deliveries: readonly RemindableDelivery[];
  schedule: OfficeHoursSchedule;
  settings: ReminderSettings;
  shown: ShownReminders;
  viewer: Viewer;
  /** The signed-in user's e-mail address. With it, deliveries known to be somebody else's are left alone. */
  user?: string;
}

/** What is said. */
export interface ReminderWords {
  title: string;
  message: string;
}

/** A reminder that is due now. */
export interface Reminder extends ReminderWords {
  /** Stays the same as long as what it is about does. */
  id: string;
  kind: ReminderKind | 'catch-up';
  /** The delivery's name, or the title of the office hours. */
  about: string;
  /** Where a click leads; `null` when there is no such place. */
  url: string | null;
  due: Temporal.Instant;
  /** From here on it is pointless, or a later reminder takes its place. `null`: never. */
  until: Temporal.Instant | null;
  /** The delivery that it can be muted or snoozed with. */
  deliveryKey?: string;
  /** Ids to remember as shown when this one was. */
  covers: readonly string[];
}

/** A reminder whether due or not. Most are never said, so their words are made when they are. */
export type PlannedReminder = Omit<Reminder, keyof ReminderWords | 'covers'> & { words: () => ReminderWords };
