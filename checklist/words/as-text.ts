import type { Report } from '../report/report';
import { summaryLine } from './summary-line';
import { writtenLines } from './written-line';
import type { WrittenLine } from './written-line';

function line({ isClosed, title, severity, message, fixUrl, note, evidence }: WrittenLine): string {
  return [
    `${isClosed ? '☑' : '☐'} ${title}`,
    ...(severity ? [` (${severity})`] : []),
    `: ${message}`,
    ...(fixUrl ? [` ${fixUrl}`] : []),
    ...(note ? [` Note: ${note}`] : []),
    ...(evidence ? [` Evidence: ${evidence}`] : []),
  ]
    .join('')
    .replace(/\s+/g, ' ');
}

/** The report as plain text, for Slack or mail. `url` is the delivery's own address. */
export function asText(report: Report, url: string): string {
  return [
    (report.name ?? report.slug).replace(/\s+/g, ' '),
    url,
    summaryLine(report),
    '',
    ...writtenLines(report, url).map(line),
    '',
  ].join('\n');
}
