import { escaped, target } from '@/checklist/words/markdown-text';
import type { DeliveryLine } from './delivery-line';
import { kindWords, problemWords } from './line-words';
import { URGENCIES } from './urgency';
import { URGENCY_TITLES } from './urgency-titles';

function bullet(line: DeliveryLine): string {
  const { name, url, words, request } = line;
  const asked = request && request !== words ? request : '';
  const said = [kindWords(line), words, asked, problemWords(line)].filter(Boolean).map(escaped).join(' · ');
  return `- [${escaped(name)}](${target(url)})${said ? `: ${said}` : ''}`;
}

/** The lines as Markdown for a status update, grouped as the list is. */
export function asMarkdown(lines: readonly DeliveryLine[], asOf: string): string {
  const groups = URGENCIES.flatMap((urgency) => {
    const own = lines.filter((line) => line.urgency === urgency);
    if (own.length === 0) return [];
    return [`### ${URGENCY_TITLES[urgency]} (${own.length})`, '', ...own.map(bullet), ''];
  });
  return [...groups, `As of ${escaped(asOf)}.`, ''].join('\n');
}
