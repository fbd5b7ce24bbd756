import type { ReminderKind } from '@/calendar/reminders/reminder-settings';
import type { Settings } from '@/records/kept/settings-record';
import { t } from '@/platform/words';
import { Switch } from './look/switch';
import { usePermission } from './ask/use-permission';
import type { Tell } from './ask/use-tell';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

interface ReminderSwitchProps {
  label: string;
  /** Switched together. */
  kinds: readonly ReminderKind[];
  settings: Settings;
  tell: Tell;
}

/**
 * Switches reminders on or off. The browser's permission is asked for on the way; a reminder that the browser
 * does not allow is said to be silent, since the permission may be taken back at any time.
 */
export function ReminderSwitch({ label, kinds, settings: { reminders }, tell }: ReminderSwitchProps) {
  const { granted, ask } = usePermission(NOTIFICATIONS);
  const on = kinds.every((kind) => reminders.kinds[kind]);
  const set = (next: boolean) => {
    // First of all, since the browser asks only straight from a click. Firefox may close the popup meanwhile.
    if (next) void ask();
    const switched = Object.fromEntries(kinds.map((kind) => [kind, next]));
    const change = { reminders: { ...reminders, kinds: { ...reminders.kinds, ...switched } } };
    void tell({ type: 'change-settings', change }, next ? t('shared.remindersOn') : t('shared.remindersOff'));
  };
  return (
    <div className="reminder-switch">
      <Switch label={label} on={on} onSwitch={set} />
      {on && granted === false && (
        <p className="muted">
          {t('shared.yourBrowserDoesNotLetPreflight')}{' '}
          <button type="button" className="quiet" onClick={() => void ask()}>
            {t('shared.allowNotifications')}
          </button>
        </p>
      )}
    </div>
  );
}
