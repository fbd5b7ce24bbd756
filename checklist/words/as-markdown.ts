import type { Report } from '../report/report';
import { summaryLine } from './summary-line';
import { writtenLines } from './written-line';
import type { WrittenLine } from './written-line';

/**
 * Text of the host or the owner as Markdown that says just that: no link, heading or markup comes out of it.
 */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

/** A link target that cannot end early. */
function target(url: string): string {
  return url.replace(/[()<>\s\\]/g, percentEncoded);
}

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
