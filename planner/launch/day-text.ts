/** A day as Experimenter's readers know it: `Wed, Oct 28, 2026`. */
export function dayText(day: Temporal.PlainDate): string {
  return day.toLocaleString('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
}
