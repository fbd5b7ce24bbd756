import { findLinkRows, type LinkRow as LinkFormRow } from '@/experimenter/link-form';
import { checkLinks } from '@/links/check-links';
import type { LinkRow, LinksContext } from '@/links/verdict';
import type { LinkKind } from '@/guide/vocabulary';
import { createVerdictLine, type VerdictLine } from '../verdict-line';
import { writeFix } from '../write-fix';
import { createBriefLine } from './brief-line';
import type { Feature, Look } from './feature';
import { rowFinding } from './row-finding';

/** Long enough not to judge half-typed words, short enough to feel live. In ms. */
const TYPING_PAUSE_MS = 250;

const asLink = (row: LinkFormRow): LinkRow => ({ kind: row.kind.value as LinkKind, url: row.url.value });

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
    let context: LinksContext = {};
    let pause: ReturnType<typeof setTimeout> | undefined;

    const lineOf = (row: LinkFormRow): VerdictLine => {
      const known = lines.get(row.url);
      if (known?.element.isConnected) return known;
      const line = createVerdictLine(`${row.place}-row`, (fix) => writeFix(row, fix), signal);
      lines.set(row.url, line);
      row.row.after(line.element);
      return line;
    };
    const judge = () => {
      const rows = findLinkRows(document);
      if (!rows) return;
      const report = checkLinks(rows.map(asLink), context);
      rows.forEach((row, index) => {
        const finding = rowFinding(report, index);
        if (finding) lineOf(row).show(finding);
      });
      briefLine.show(report);
    };
    const onTyping = (event: Event) => {
      if (!(event.target instanceof Element) || !event.target.closest('[name^="documentation_links-"]')) return;
      clearTimeout(pause);
      pause = setTimeout(judge, TYPING_PAUSE_MS);
    };
    for (const type of ['input', 'change']) document.addEventListener(type, onTyping, { signal });
    signal.addEventListener('abort', () => clearTimeout(pause), { once: true });

    return ({ read, links }: Look) => {
      context = { ...links, ...(read?.facts.deliveryType && { deliveryType: read.facts.deliveryType.value }) };
      judge();
    };
  },
};
