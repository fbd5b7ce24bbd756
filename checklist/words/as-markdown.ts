import type { Report } from '../report/report';
import { escapeMarkdown } from './escape-markdown';
import { summaryLine } from './summary-line';
import { writtenLines } from './written-line';
import type { WrittenLine } from './written-line';

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

/** A link target that cannot end early. */
function target(url: string): string {
  return url.replace(/[()<>\s\\]/g, percentEncoded);
}

function line({ isClosed, title, severity, message, fixUrl, note, evidence }: WrittenLine): string {
  return [
    `- [${isClosed ? 'x' : ' '}] **${escapeMarkdown(title)}**`,
    ...(severity ? [` (${severity})`] : []),
    `: ${escapeMarkdown(message)}`,
    ...(fixUrl ? [` [Go there](${target(fixUrl)})`] : []),
    ...(note ? [` Note: ${escapeMarkdown(note)}`] : []),
    ...(evidence ? [` Evidence: ${escapeMarkdown(evidence)}`] : []),
  ].join('');
}

/** The report as a Markdown checklist, for the brief or Jira. `url` is the delivery's own address. */
export function asMarkdown(report: Report, url: string): string {
  return [
    `### [${escapeMarkdown(report.name ?? report.slug)}](${target(url)})`,
    '',
    escapeMarkdown(summaryLine(report)),
    '',
    ...writtenLines(report, url).map(line),
    '',
  ].join('\n');
}
