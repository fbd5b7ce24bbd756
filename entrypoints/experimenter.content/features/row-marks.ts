import { findRows, type RowAnchor } from '@/experimenter/anchors';
import type { DeliveryRow, PageFacts } from '@/experimenter/page-facts';
import type { RowMarks } from '@/messages/content-messages';
import { askBackground } from '../ask/background-line';
import { createRowLookUp } from '../ask/look-up-rows';
import type { Feature } from './feature';
import { makeElement } from '../draw/make-element';
import { makePageNote } from '../draw/page-note';
import { markOf } from './make-mark';

/** The place of a row's mark, and what stands there. */
interface Place {
  element: HTMLElement;
  slot: HTMLElement;
  says: string;
}

/**
 * A place without a mark yet, beside a row's name. Those of all rows that come into view are made together: a place has
 * the whole table laid out anew, and what is drawn in it later does not.
 */
function makePlace(link: Element, signal: AbortSignal): Place {
  // All Deliveries draws names as blocks: there a mark stands in the margin, elsewhere right behind the name.
  const isBlock = link.parentElement?.tagName === 'TH';
  const note = makePageNote(isBlock ? 'margin-mark' : 'row-mark', signal);
  if (isBlock) link.before(note.element);
  else link.after(note.element);
  const slot = makeElement('span', { class: 'slot' });
  note.root.append(slot);
  return { element: note.element, slot, says: '' };
}

/** The first row of each delivery in each list: Experimenter may show one several times. */
function firstRows(): RowAnchor[] {
  const seen = new Map<Element | null, Set<string>>();
  return [...findRows(document)].filter(({ row, slug }) => {
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
    const places = new WeakMap<Element, Place>();
    let anchors = new Map<Element, RowAnchor>();
    let facts = new Map<string, DeliveryRow>();
    let mayBe: PageFacts['mayBe'];
    const inView = new Set<Element>();
    const news = new Set<Element>();

    const placeAt = (link: Element): Place => {
      const before = places.get(link);
      if (before?.element.isConnected) return before;
      const place = makePlace(link, signal);
      places.set(link, place);
      return place;
    };
    const draw = ({ link }: RowAnchor, mark: RowMarks[string] | undefined) => {
      const place = placeAt(link);
      const says = mark ? `${mark.tone}: ${mark.words}` : '';
      if (place.says === says) return;
      place.says = says;
      place.slot.replaceChildren(...(mark ? [markOf(mark.tone, mark.words)] : []));
    };
    const show = (slugs: readonly string[], marks: RowMarks) => {
      for (const anchor of anchors.values())
        if (slugs.includes(anchor.slug)) draw(anchor, marks[anchor.slug]);
    };
    const slugsInView = () => [...new Set([...inView].flatMap((row) => anchors.get(row)?.slug ?? []))];
    const lookUpRows = createRowLookUp(slugsInView, show, signal);

    const ask = async () => {
      const seen = [...news].flatMap((row) => anchors.get(row) ?? []);
      news.clear();
      for (const { link } of seen) placeAt(link);
      const rows = seen.flatMap(({ slug }) => facts.get(slug) ?? []);
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
