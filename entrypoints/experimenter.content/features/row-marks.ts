import { findRows, type RowAnchor } from '@/experimenter/anchors';
import type { RowMarks } from '@/messages/content-messages';
import { askBackground } from '../ask/background-line';
import type { Feature } from './feature';
import { makeMark } from './make-mark';

/** Marks at the deliveries of home and of All Deliveries that have a problem, as far as they were ever opened. */
export const rowMarks: Feature = {
  id: 'row-marks',
  include: ['home', 'list'],
  start(signal) {
    const marked = new WeakMap<Element, HTMLElement>();

    const draw = ({ link }: RowAnchor, mark: RowMarks[string] | undefined) => {
      marked.get(link)?.remove();
      if (!mark) return;
      // All Deliveries draws names as blocks: there a mark stands in the margin, elsewhere right behind the name.
      const isBlock = getComputedStyle(link).display === 'block';
      const element = makeMark(isBlock ? 'margin-mark' : 'row-mark', mark.severity, mark.words, signal);
      marked.set(link, element);
      if (isBlock) link.before(element);
      else link.after(element);
    };
    const show = async (rows: RowAnchor[]) => {
      const nothing: RowMarks = {};
      const slugs = rows.map(({ slug }) => slug);
      const found = await askBackground<RowMarks>({ type: 'mark-rows', slugs }).catch(() => nothing);
      // The list may have been swapped meanwhile; the look that followed asks for itself.
      for (const row of rows) if (row.link.isConnected) draw(row, found[row.slug]);
    };
    return ({ read, marks }) => {
      const rows = findRows(document);
      const isWanted = read?.page === 'home' ? marks.home : marks.lists;
      if (rows.length > 0 && isWanted) void show(rows);
    };
  },
};
