import { findRows, type RowAnchor } from '@/experimenter/anchors';
import type { DeliveryRow, PageFacts } from '@/experimenter/page-facts';
import type { RowMarks } from '@/messages/content-messages';
import { askBackground } from '../ask/background-line';
import { createRowLookUp } from '../ask/look-up-rows';
import type { Feature } from './feature';
import { makeMark } from './make-mark';

/** The first row of each delivery in each list: Experimenter may show one several times. */
function firstRows(): RowAnchor[] {
  const seen = new Map<Element | null, Set<string>>();
  return findRows(document).filter(({ row, slug }) => {
    const slugs = seen.get(row.parentElement) ?? new Set();
    seen.set(row.parentElement, slugs);
    return !slugs.has(slug) && slugs.add(slug);
  });
}

/** One calm mark at each delivery of home and of All Deliveries; rows out of view cost nothing but being watched. */
export const rowMarks: Feature = {
  id: 'row-marks',
  include: ['home', 'list'],
  start(signal) {
    const marked = new WeakMap<Element, { element: HTMLElement; says: string }>();
    let anchors = new Map<Element, RowAnchor>();
    let facts = new Map<string, DeliveryRow>();
    let mayBe: PageFacts['mayBe'];
    const inView = new Set<Element>();
    const news = new Set<Element>();

    const draw = ({ link }: RowAnchor, mark: RowMarks[string] | undefined) => {
      const before = marked.get(link);
      const says = mark ? `${mark.tone}: ${mark.words}` : '';
      if (before?.says === says && before.element.isConnected) return;
      before?.element.remove();
      if (!mark || !link.isConnected) return;
      // All Deliveries draws names as blocks: there a mark stands in the margin, elsewhere right behind the name.
      const isBlock = link.parentElement?.tagName === 'TH';
      const element = makeMark(isBlock ? 'margin-mark' : 'row-mark', mark.tone, mark.words, signal);
      marked.set(link, { element, says });
      if (isBlock) link.before(element);
      else link.after(element);
    };
    const show = (slugs: readonly string[], marks: RowMarks) => {
      for (const anchor of anchors.values())
        if (slugs.includes(anchor.slug)) draw(anchor, marks[anchor.slug]);
    };
    const slugsInView = () => [...new Set([...inView].flatMap((row) => anchors.get(row)?.slug ?? []))];
    const lookUpRows = createRowLookUp(slugsInView, show, signal);

    const ask = async () => {
      const rows = [...news].flatMap((row) => facts.get(anchors.get(row)?.slug ?? '') ?? []);
      news.clear();
      if (rows.length > 0) {
        const slugs = rows.map(({ slug }) => slug);
        show(slugs, await askBackground<RowMarks>({ type: 'mark-rows', rows, ...(mayBe && { mayBe }) }));
      }
      lookUpRows();
    };
    const watcher = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
        if (isIntersecting) news.add(target);
      }
      if (news.size > 0) void ask().catch(() => {});
    });
    signal.addEventListener('abort', () => watcher.disconnect());
    return ({ read, marks }) => {
      watcher.disconnect();
      inView.clear();
      news.clear();
      const isWanted = read?.page === 'home' ? marks.home : marks.lists;
      anchors = new Map(isWanted ? firstRows().map((anchor) => [anchor.row, anchor]) : []);
      mayBe = read?.mayBe;
      facts = new Map(read?.rows?.map((row) => [row.slug, row]));
      for (const row of anchors.keys()) watcher.observe(row);
    };
  },
};
