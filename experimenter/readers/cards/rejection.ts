import { fact } from '../../values/first-answer';
import type { Facts } from '../../page-facts';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';

/** Reads why a request was rejected. The lines before the reason, who and what, end in a colon. */
export function readRejection(root: ParentNode): Facts {
  const lines = [...(root.querySelector(at.rejection)?.querySelectorAll('p') ?? [])].map(textOf);
  const reasons = lines.filter((line) => line && !line.endsWith(':'));
  return { rejectionReason: fact(at.rejection, reasons.length === 1 ? reasons[0] : undefined) };
}
