import type { Found, Report, ReportItem } from './report';

/** How many of these lines are problems, by severity. What is open, unknown or worth knowing is no fault. */
export function countFound(lines: readonly ReportItem[]): Found {
  const problems = (severity: 'error' | 'warning') =>
    lines.filter((line) => line.outcome === 'problem' && line.severity === severity).length;
  return { errors: problems('error'), warnings: problems('warning') };
}

/**
 * What pill, badge, row and panel say was found, all of them by this: the reviewer's findings where this viewer
 * may answer a request, else the owner's problems.
 */
export function foundIn({ review, counts }: Pick<Report, 'review' | 'counts'>): Found {
  if (review) return countFound(review.findings);
  return { errors: counts.errors, warnings: counts.warnings };
}
