import type { VerdictSeverity } from '@/links/verdict';
import { makeElement, makeIcon } from '../make-element';
import { makePageNote } from '../page-note';
import { SEVERITY_ICONS } from '../severity-icons';

/** A small mark beside something on the page: a shape, and the same in words for the pointer and for screen readers. */
export function makeMark(
  look: string,
  severity: VerdictSeverity,
  words: string,
  signal: AbortSignal,
): HTMLElement {
  const { element, root } = makePageNote(look, signal);
  root.append(
    makeElement(
      'span',
      { class: 'mark', title: words, 'data-severity': severity },
      makeIcon(SEVERITY_ICONS[severity]),
      makeElement('span', { class: 'sr-only' }, words),
    ),
  );
  return element;
}
