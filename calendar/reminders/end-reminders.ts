import { dayInWords } from '../day-in-words';
import { openDeadlines } from '../due-dates';
import { morningOf } from './morning';
import type { Deadline } from '../due-dates';
import type { ReminderContext, ReminderDraft } from './reminder-draft';

/**
 * Something overdue is said again after so many days, and so often; facts that nobody refreshes must not nag
 * on.
 */
const REPEAT_DAYS = 7;
const ROUNDS = 4;

const ANCHOR = 'launch-controls';
const WORDS = {
  'enrollment-end': {
    title: 'Planned enrollment end',
    advice: 'Enrollment stays open until you end it; compare enrolled with expected clients first.',
  },
  end: {
    title: 'Planned end',
    advice: 'Ending is final; check with engineering, your data scientist and stakeholders first.',
  },
} as const;

/**
 * Reminders of the planned ends, each on its morning, and from the day after on of the latest one that is
 * overdue.
 */
export function endReminders(context: ReminderContext): ReminderDraft[] {
  const deadlines = openDeadlines(context.delivery.facts, context.here.toPlainDate());
  const late = deadlines.findLast(({ overdueDays }) => overdueDays > 0) ?? deadlines[0];
  return [
    ...deadlines.map((deadline) => onTheDay(deadline, context)),
    ...(late ? overdue(late, context) : []),
  ];
}

function onTheDay({ what, date }: Deadline, { settings, here, locale }: ReminderContext): ReminderDraft {
  const next = morningOf(date.add({ days: 1 }), here.timeZoneId);
  return {
    kind: what,
    key: date.toString(),
    anchor: ANCHOR,
    words: () => ({
      title: `${WORDS[what].title}: ${dayInWords(date, here.toPlainDate(), locale)}`,
      message: WORDS[what].advice,
    }),
    due: morningOf(date, here.timeZoneId),
    until: settings.kinds.overdue ? next : null,
  };
}

/** The latest reminder that something is overdue, and the next, if any: each lasts until the one after it. */
function overdue({ what, date, overdueDays }: Deadline, context: ReminderContext): ReminderDraft[] {
  const { here, locale } = context;
  const last = ROUNDS - 1;
  const round = Math.min(last, Math.max(0, Math.floor((overdueDays - 1) / REPEAT_DAYS)));
  return [...new Set([round, Math.min(last, round + 1)])].map((nth) => {
    const day = date.add({ days: 1 + nth * REPEAT_DAYS });
    return {
      kind: 'overdue',
      key: `${what}:${day.toString()}`,
      anchor: ANCHOR,
      words: () => ({
        title: `${WORDS[what].title} has passed`,
        message: `Planned for ${dayInWords(date, here.toPlainDate(), locale)}. ${WORDS[what].advice}`,
      }),
      due: morningOf(day, here.timeZoneId),
      until: nth < last ? morningOf(day.add({ days: REPEAT_DAYS }), here.timeZoneId) : null,
    };
  });
}
