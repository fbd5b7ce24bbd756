import { findLinkAnchors } from '@/experimenter/anchors';
import { checkLinks } from '@/links/check-links';
import { makeElement, makeIcon } from '../make-element';
import { makePageNote } from '../page-note';
import { SEVERITY_ICONS, SEVERITY_WORDS } from '../severity-icons';
import type { Feature } from './feature';
import { rowFinding } from './row-finding';
import type { Finding } from '../verdict-line';

function markFor(finding: Finding, signal: AbortSignal): HTMLElement {
  const { element, root } = makePageNote('mark', signal);
  const words = `${SEVERITY_WORDS[finding.severity]}: ${finding.message}`;
  const mark = makeElement('span', { title: words, 'data-severity': finding.severity },
    makeIcon(SEVERITY_ICONS[finding.severity]), makeElement('span', { class: 'sr-only' }, words));
  root.append(mark);
  return element;
}

/** Marks at the documentation links that a page shows (sidebar, rollout card), in a shape and in words. */
export const linkMarks: Feature = {
  id: 'link-marks',
  include: ['summary', 'overview', 'branches', 'metrics', 'audience', 'results', 'history', 'rollout'],
  start(signal) {
    const marked = new WeakMap<Element, { element: HTMLElement; says: string }>();
    return ({ read, links }) => {
      const anchors = findLinkAnchors(document);
      const deliveryType = read?.facts.deliveryType?.value;
      const report = checkLinks(anchors.map(({ kind, url }) => ({ kind, url })), { ...links, ...(deliveryType && { deliveryType }) });
      anchors.forEach(({ element }, index) => {
        const finding = rowFinding(report, index);
        const before = marked.get(element);
        const says = finding ? finding.severity + finding.message : '';
        if (before?.element.isConnected && before.says === says) return;
        before?.element.remove();
        if (!finding) return;
        const mark = markFor(finding, signal);
        marked.set(element, { element: mark, says });
        element.after(mark);
      });
    };
  },
};
