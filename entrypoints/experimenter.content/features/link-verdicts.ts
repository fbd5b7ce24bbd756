import { findLinkRows, type LinkRow } from '@/experimenter/link-form';
import { LINK_KINDS } from '@/guide/vocabulary';
import type { LinkAnswers } from '@/messages/content-messages';
import { createJudge } from '../ask/judge-links';
import { createVerdictLine, type VerdictLine } from '../draw/verdict-line';
import { writeFix } from './write-fix';
import { createBriefLine } from './brief-line';
import { withDefaultKindHint } from './default-kind-hint';
import type { Feature } from './feature';
import { rowFinding } from './row-finding';

/** Long enough not to judge half-typed words, short enough to feel live. In ms. */
const TYPING_PAUSE_MS = 200;

/** A type that Experimenter added since then is judged like "Other": only what is unsafe is said of it. */
const asLink = ({ kind, url }: LinkRow) => ({
  kind: LINK_KINDS.find((known) => known === kind.value) ?? ('OTHER' as const),
  url: url.value,
});

const isLinkField = (target: EventTarget | null) =>
  target instanceof Element && target.matches('[name^="documentation_links-"]');

/**
 * A verdict beside every documentation-link row, in the classic Overview form and in the new rollouts card, while the
 * owner types. It writes nothing by itself; a click on a fix writes that row's fields.
 */
export const linkVerdicts: Feature = {
  id: 'link-verdicts',
  include: ['overview', 'rollout'],
  start(signal) {
    const lines = new WeakMap<HTMLInputElement, VerdictLine>();
    const briefLine = createBriefLine(signal);
    let pause: ReturnType<typeof setTimeout> | undefined;

    const lineOf = (row: LinkRow): VerdictLine => {
      const known = lines.get(row.url);
      if (known?.element.isConnected) return known;
      const line = createVerdictLine(`${row.place}-row`, (fix) => writeFix(row, fix), signal);
      lines.set(row.url, line);
      row.row.after(line.element);
      return line;
    };
    const show = (report: LinkAnswers) => {
      const rows = findLinkRows(document) ?? [];
      // A row may have come or gone since it was asked; the look that follows every swap asks again.
      if (signal.aborted || rows.length !== report.rows.length) return;
      rows.forEach((row, index) => {
        const finding = rowFinding(report, index);
        if (finding) lineOf(row).show(withDefaultKindHint(row, finding));
      });
      briefLine.show(report);
    };
    const judge = createJudge(show);
    const judgeRows = () => {
      const rows = findLinkRows(document);
      if (rows) void judge(rows.map(asLink));
    };
    const onTyping = ({ target }: Event) => {
      if (!isLinkField(target)) return;
      clearTimeout(pause);
      pause = setTimeout(judgeRows, TYPING_PAUSE_MS);
    };
    for (const type of ['input', 'change']) document.addEventListener(type, onTyping, { signal });
    signal.addEventListener('abort', () => clearTimeout(pause), { once: true });
    return judgeRows;
  },
};
