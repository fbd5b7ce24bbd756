import { counted } from '@/checklist/report/phrases';
import type { ImportPreview } from '@/records/transfer/plan-import';

/** Named one by one; further ones are counted. */
const NAMED = 5;

/** What an import would change, a line each; none when it would change nothing. */
export function previewInWords({
  added,
  changed,
  items,
  person,
  settings,
  guides,
  unreadable,
}: ImportPreview): string[] {
  return [
    ...named('New here', added),
    ...named('Changed', changed),
    ...(items > 0 ? [`Ticks, notes and links to evidence: ${items}`] : []),
    ...(person ? ['What you said about yourself and your training'] : []),
    ...(settings ? ['Your settings'] : []),
    ...(guides ? ['A team’s guide, or your own changes to it'] : []),
    ...(unreadable > 0
      ? [`${counted(unreadable, 'record')} of this file cannot be read and will be left out`]
      : []),
  ];
}

function named(what: string, keys: readonly string[]): string[] {
  if (keys.length === 0) return [];
  const more = keys.length > NAMED ? ` and ${keys.length - NAMED} more` : '';
  return [`${what}: ${keys.slice(0, NAMED).join(', ')}${more}`];
}
