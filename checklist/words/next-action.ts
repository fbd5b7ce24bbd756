import type { Report } from '../report/report';

/** The owner's next action in one line: the first open item, or that nothing is open. */
export function nextAction({ open, counts }: Pick<Report, 'open' | 'counts'>): string {
  const [next] = open;
  if (next) return `${next.title}: ${next.message}`;
  return counts.total === 0 ? 'Nothing is asked at this stage.' : 'All done at this stage.';
}
