/** A day of a plan that somebody has to act or look on. */
export interface Milestone {
  /** Stable within a plan, so that a calendar knows the event again. */
  id: string;
  day: Temporal.PlainDate;
  title: string;
  /** What to do or to expect on it; may be empty. */
  about: string;
}
