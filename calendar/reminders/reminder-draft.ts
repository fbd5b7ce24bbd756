import type { PlannedReminder, RemindableDelivery } from './reminder';
import type { ReminderKind, ReminderSettings } from './reminder-settings';

/** A reminder before it is tied to its delivery. */
export interface ReminderDraft extends Pick<PlannedReminder, 'due' | 'until' | 'words'> {
  kind: ReminderKind;
  /** Tells it from others of its kind and delivery. */
  key: string;
  /** Id of the element of the summary page that it leads to. */
  anchor: string;
}

/** What a reminder of a delivery is made from. */
export interface ReminderContext {
  delivery: RemindableDelivery;
  settings: ReminderSettings;
  /** Now, on the viewer's clock. */
  here: Temporal.ZonedDateTime;
  locale: string | undefined;
}
