import type { Reminder } from './reminder';

/** Lines of the message that name what is due. */
const LISTED = 4;

/**
 * Reminders of deliveries that are due together, as one: after a long sleep the owner gets one notification,
 * not ten. Office hours stay apart, since they do not wait.
 */
export function catchUp(due: readonly Reminder[]): Reminder[] {
  const [first, ...others] = due.filter(({ deliveryKey }) => deliveryKey !== undefined);
  if (!first || others.length === 0) return [...due];
  return [...due.filter(({ deliveryKey }) => deliveryKey === undefined), bundle(first, others)];
}

function bundle(first: Reminder, others: readonly Reminder[]): Reminder {
  const reminders = [first, ...others];
  const keys = new Set(reminders.map(({ deliveryKey }) => deliveryKey));
  const isOfOne = keys.size === 1;
  const listed = reminders.slice(0, LISTED).map(({ about, title }) => `${about}: ${title}`);
  const more = reminders.length > LISTED ? [`and ${reminders.length - LISTED} more`] : [];
  return {
    id: 'catch-up',
    kind: 'catch-up',
    about: 'My deliveries',
    title: isOfOne ? 'A delivery needs you' : `${keys.size} deliveries need you`,
    message: [...listed, ...more].join('\n'),
    url: isOfOne ? first.url : homeOf(first.url),
    due: first.due,
    until: null,
    ...(isOfOne && first.deliveryKey !== undefined && { deliveryKey: first.deliveryKey }),
    covers: reminders.flatMap(({ covers }) => covers),
  };
}

/** Experimenter's home page lists the owner's deliveries. */
function homeOf(url: string | null): string | null {
  return url && (URL.parse('/', url)?.href ?? null);
}
