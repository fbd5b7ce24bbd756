import type { VerdictSeverity } from '@/links/verdict/verdict';
import { makeElement, makeIcon } from '../draw/make-element';
import { makePageNote } from '../draw/page-note';
import { SEVERITY_ICONS } from '../draw/severity-icons';

/** A small mark beside something on the page: a shape, and the same in words for the pointer and for screen readers. */
export function makeMark(
  look: string,
  severity: VerdictSeverity | 'unknown',
  words: string,
  signal: AbortSignal,
): HTMLElement {
  const { element, root } = makePageNote(look, signal);
  root.append(markOf(severity, words));
  return element;
}

/** What such a mark consists of. */
export const markOf = (severity: VerdictSeverity | 'unknown', words: string): HTMLElement =>
  makeElement(
    'span',
    { class: 'mark', title: words, 'data-severity': severity },
    makeIcon(SEVERITY_ICONS[severity]),
    makeElement('span', { class: 'sr-only' }, words),
  );
