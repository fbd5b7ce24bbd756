import type { Fix, Report, ReportItem } from '@/checklist/report';

/** The checklist names Experimenter's pages by path; which Experimenter, only the record knows. */
export function withOrigin(report: Report, origin: string): Report {
  const whole = (fix: Fix): Fix => ({ ...fix, url: new URL(fix.url, origin).href });
  const item = (each: ReportItem): ReportItem => ({
    ...each,
    ...(each.fix && { fix: whole(each.fix) }),
    ...(each.link && { link: whole(each.link) }),
  });
  return { ...report, open: report.open.map(item), closed: report.closed.map(item) };
}
