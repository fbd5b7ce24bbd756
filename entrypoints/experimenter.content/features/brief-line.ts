import { findLinkCard, findLinkListEnd } from '@/experimenter/link-form';
import type { LinkAnswers } from '@/messages/content-messages';
import { sentence } from '@/platform/sentence';
import { makeElement, makeIcon } from '../draw/make-element';
import { makePageNote } from '../draw/page-note';
import { SEVERITY_ICONS } from '../draw/severity-icons';

const makeMyBrief = sentence('page.makeMyBrief');

/**
 * "No brief yet" under the list of links, with the link that makes a copy of the template. Shown only where a brief is
 * wanted: a rollout that needs none is left in peace.
 */
export function createBriefLine(signal: AbortSignal) {
  const { element, root } = makePageNote('form-foot', signal);
  const words = makeElement('span', { class: 'words' });
  const copy = makeElement(
    'a',
    { class: 'button', target: '_blank', rel: 'noopener noreferrer' },
    makeMyBrief(),
  );
  const line = makeElement('p', { class: 'line', role: 'status' });
  root.append(line);

  return {
    show(report: LinkAnswers) {
      const missing = report.list.find(
        ({ code, severity }) => code.startsWith('BRIEF_') && severity !== 'info',
      );
      // The brief is there under another type: that row's own fix is all that is needed.
      const isMisfiled = report.rows.some(({ fix }) => fix?.kind === 'DESIGN_DOC');
      const end = findLinkListEnd(document);
      if (!missing || isMisfiled || !end) {
        element.remove();
        return;
      }
      words.textContent = missing.message;
      if (line.dataset['severity'] !== missing.severity)
        line.replaceChildren(makeIcon(SEVERITY_ICONS[missing.severity]), words, copy);
      line.dataset['severity'] = missing.severity;
      copy.href = report.briefCopy;
      // The classic form leaves room after its last row; the rollouts card keeps some at its end (dock.css).
      const card = findLinkCard(document);
      element.dataset['look'] = card ? 'card-foot' : 'form-foot';
      if (card) card.append(element);
      else if (element.previousElementSibling !== end) end.after(element);
    },
  };
}
