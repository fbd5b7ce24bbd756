import { findLinkAnchors, type LinkAnchor } from '@/experimenter/anchors';
import type { LinkAnswers } from '@/messages/content-messages';
import { createJudge } from '../judge-links';
import { makeElement, makeIcon } from '../make-element';
import { makePageNote } from '../page-note';
import { SEVERITY_ICONS, SEVERITY_WORDS } from '../severity-icons';
import type { Finding } from '../verdict-line';
import type { Feature } from './feature';
import { rowFinding } from './row-finding';

function makeMark(place: LinkAnchor['place'], says: string, finding: Finding, signal: AbortSignal): HTMLElement {
  const { element, root } = makePageNote(`${place}-mark`, signal);
  root.append(makeElement('span', { class: 'mark', title: says, 'data-severity': finding.severity },
    makeIcon(SEVERITY_ICONS[finding.severity]), makeElement('span', { class: 'sr-only' }, says)));
  return element;
}

/** Marks at the documentation links that a page shows (sidebar, rollout card), in a shape and in words. */
export const linkMarks: Feature = {
  id: 'link-marks',
  include: ['summary', 'overview', 'branches', 'metrics', 'audience', 'results', 'history', 'rollout'],
  start(signal) {
    const marked = new WeakMap<Element, { mark: HTMLElement; says: string }>();

    const draw = ({ element, place }: LinkAnchor, finding: Finding) => {
      const says = `${SEVERITY_WORDS[finding.severity]}: ${finding.message}`;
      const before = marked.get(element);
      if (before?.mark.isConnected && before.says === says) return;
      before?.mark.remove();
      const mark = makeMark(place, says, finding, signal);
      marked.set(element, { mark, says });
      // In the sidebar the mark stands in the corner of the link that follows it, whose height it need not know.
      if (place === 'sidebar') element.before(mark);
      else element.after(mark);
    };
    const show = (report: LinkAnswers) => {
      const anchors = findLinkAnchors(document);
      if (signal.aborted || anchors.length !== report.rows.length) return;
      anchors.forEach((anchor, index) => {
        const finding = rowFinding(report, index);
        if (finding) draw(anchor, finding);
      });
    };
    const judge = createJudge(show);
    return () => {
      const anchors = findLinkAnchors(document);
      if (anchors.length > 0) void judge(anchors.map(({ kind, url }) => ({ kind, url })));
    };
  },
};
