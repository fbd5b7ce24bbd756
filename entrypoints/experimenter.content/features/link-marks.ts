import { findLinkAnchors, type LinkAnchor } from '@/experimenter/anchors';
import type { LinkAnswers } from '@/messages/content-messages';
import { createJudge } from '../ask/judge-links';
import { SEVERITY_WORDS } from '../draw/severity-icons';
import type { Finding } from '../draw/verdict-line';
import type { Feature } from './feature';
import { makeMark } from './make-mark';
import { rowFinding } from './row-finding';

/** Marks at the documentation links that a page shows (sidebar, rollout card), in a shape and in words. */
export const linkMarks: Feature = {
  id: 'link-marks',
  include: ['summary', 'overview', 'branches', 'metrics', 'audience', 'results', 'history', 'rollout'],
  start(signal) {
    const marked = new WeakMap<Element, { mark: HTMLElement; says: string }>();

    const draw = ({ element, place }: LinkAnchor, finding: Finding) => {
      const says = `${SEVERITY_WORDS[finding.severity]()}: ${finding.message}`;
      const before = marked.get(element);
      if (before?.mark.isConnected && before.says === says) return;
      before?.mark.remove();
      const mark = makeMark(`${place}-mark`, finding.severity, says, signal);
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
    return ({ marks }) => {
      if (!marks.sidebar) return;
      const anchors = findLinkAnchors(document);
      if (anchors.length > 0) void judge(anchors.map(({ kind, url }) => ({ kind, url })));
    };
  },
};
