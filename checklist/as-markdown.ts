import type { Report } from './report';
import { summaryLine } from './summary-line';
import { writtenLines } from './written-line';
import type { WrittenLine } from './written-line';

/** Text of the host or the owner as Markdown that says just that: no link, no heading, no markup comes out of it. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`);
}

/** A link target that cannot end early. */
function target(url: string): string {
  return url.replace(/[()<>\s\\]/g, (character) => `%${character.codePointAt(0)?.toString(16).padStart(2, '0')}`);
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

/** The report as a Markdown checklist, for the brief, Jira or a pull request. `url` is the delivery's own address. */
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
