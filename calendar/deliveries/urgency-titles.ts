import type { Urgency } from './urgency';

/** The groups of the list as its owner reads them. */
export const URGENCY_TITLES: Readonly<Record<Urgency, string>> = {
  overdue: 'Overdue',
  soon: 'Ends within a week',
  review: 'Requests and reviews',
  takeaways: 'Takeaways missing',
  live: 'Live',
  building: 'In the making',
  over: 'Over',
};
