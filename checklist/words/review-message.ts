import { counted, quote } from '../report/phrases';
import type { Report, ReportItem, Review } from '../report/report';

/** A time-out in Remote Settings is the reviewer's own to mend. */
const isTheOwners = ({ id, outcome }: ReportItem): boolean =>
  id !== 'request.answer' && (outcome === 'problem' || outcome === 'todo');

const point = ({ title, message }: ReportItem): string => `- ${title}: ${message}`;

/** What the reviewer wrote down beside something they looked at. */
function noteOf({ title, progress }: ReportItem): string[] {
  const note = progress?.note?.trim();
  return note ? [`- ${title}: ${note.replace(/\s+/g, ' ')}`] : [];
}

/**
 * A message to the owner with what is open in the way of an approval: what was found, and the reviewer's own
 * notes. What was not seen is no point against anybody. `url` is the delivery's own address.
 */
export function reviewMessage(report: Report, { findings, looks }: Review, url: string): string {
  const points = [...findings.filter(isTheOwners).map(point), ...looks.flatMap(noteOf)];
  const about = `I looked at your request for ${quote(report.name ?? report.slug)} ${url}.`;
  if (points.length === 0) return `Hi! ${about} Nothing is open from my side.`;
  return [`Hi! ${about} ${counted(points.length, 'point')} open before I can approve:`, ...points].join('\n');
}
