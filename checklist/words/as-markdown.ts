import type { Report } from '../report/report';
import { escaped, target } from './markdown-text';
import { summaryLine } from './summary-line';
import { writtenLines } from './written-line';
import type { WrittenLine } from './written-line';

function line({ isClosed, title, severity, message, fixUrl, note, evidence }: WrittenLine): string {
  return [
    `- [${isClosed ? 'x' : ' '}] **${escaped(title)}**`,
    ...(severity ? [` (${severity})`] : []),
    `: ${escaped(message)}`,
    ...(fixUrl ? [` [Go there](${target(fixUrl)})`] : []),
    ...(note ? [` Note: ${escaped(note)}`] : []),
    ...(evidence ? [` Evidence: ${escaped(evidence)}`] : []),
  ].join('');
}

/** The report as a Markdown checklist, for the brief or Jira. `url` is the delivery's own address. */
export function asMarkdown(report: Report, url: string): string {
  return [
    `### [${escaped(report.name ?? report.slug)}](${target(url)})`,
    '',
    escaped(summaryLine(report)),
    '',
    ...writtenLines(report, url).map(line),
    '',
  ].join('\n');
}
