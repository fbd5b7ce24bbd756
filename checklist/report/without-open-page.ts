import type { Report, ReportItem } from './report';

/** The same page, and no place on it: going there would change nothing. */
function isOpenPage(url: string, open: string): boolean {
  const [to, from] = [URL.parse(url, open), URL.parse(open)];
  if (!to || !from || to.hash !== '') return false;
  return to.origin === from.origin && to.pathname === from.pathname;
}

/**
 * The report without links to the page that is open already. A link to a place on it stays.
 *
 * @param open address of the page in the tab
 */
export function withoutOpenPage(report: Report, open: string): Report {
  const item = ({ fix, ...each }: ReportItem): ReportItem =>
    fix && !isOpenPage(fix.url, open) ? { ...each, fix } : each;
  return { ...report, open: report.open.map(item), closed: report.closed.map(item) };
}
