import type { LinkFix, VerdictSeverity } from '@/links/verdict/verdict';
import { makeElement, makeIcon } from './make-element';
import { fixLabel, shortFixLabel } from './fix-label';
import { makePageNote } from './page-note';
import { SEVERITY_ICONS, SEVERITY_WORDS } from './severity-icons';

/** What one line says of a link, and the one click that mends it. */
export interface Finding {
  severity: VerdictSeverity;
  message: string;
  fix?: LinkFix;
}

export interface VerdictLine {
  element: HTMLElement;
  show(finding: Finding): void;
}

/** A verdict beside a link row: shape, words and the fix. It is a live region, so it is redrawn only when it changed. */
export function createVerdictLine(
  look: string,
  onFix: (fix: LinkFix) => void,
  signal: AbortSignal,
): VerdictLine {
  const { element, root } = makePageNote(look, signal);
  const line = makeElement('p', { class: 'line', role: 'status' });
  root.append(line);
  let shown = '';

  const fixButton = (fix: LinkFix) => {
    const label = fixLabel(fix);
    const short = shortFixLabel(fix);
    const attributes = { type: 'button', title: label, ...(short && { 'data-short': short }) };
    const button = makeElement('button', attributes, label);
    // The page's own scripts can call click(); only the owner may write into the form.
    button.addEventListener('click', (event) => event.isTrusted && onFix(fix));
    return button;
  };
  return {
    element,
    show(finding) {
      const next = JSON.stringify(finding);
      if (next === shown) return;
      shown = next;
      line.dataset['severity'] = finding.severity;
      line.replaceChildren(
        makeIcon(SEVERITY_ICONS[finding.severity]),
        makeElement('span', { class: 'sr-only' }, `${SEVERITY_WORDS[finding.severity]()}: `),
        makeElement('span', { class: 'words', title: finding.message }, finding.message),
        ...(finding.fix ? [fixButton(finding.fix)] : []),
      );
    },
  };
}
