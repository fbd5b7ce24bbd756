import type { QaStatus, Stage } from '../../guide/vocabulary';
import { findRows, type RowAnchor } from '../anchors';
import { applicationOfLabel } from '../values/applications';
import { isoDate } from '../values/dates';
import { lookup } from '../values/lookup';
import type { DeliveryRow, PageFacts } from '../page-facts';
import type { Pieces } from '../pieces';
import * as at from '../selectors';
import { textOf } from '../values/text-of';

/** Status words and the stages that each may stand for. Home does not tell review from waiting. */
const STAGES_OF_WORD: Readonly<Record<string, readonly Stage[]>> = {
  Draft: ['draft'],
  Preview: ['preview'],
  Review: ['review', 'waiting'],
  Live: ['enrolling', 'observing'],
  'Live (Enrolling)': ['enrolling'],
  'Live (Observing)': ['observing'],
  Complete: ['complete'],
  Disabled: ['disabled'],
};

/**
 * Tabs of All Deliveries go by the host's status alone, which says nothing of a review: it is Draft, or Preview, until
 * a delivery is launched.
 */
const STAGES_OF_TAB: Readonly<Record<string, readonly Stage[]>> = {
  Draft: ['draft', 'review', 'waiting'],
  Preview: ['preview', 'review', 'waiting'],
  Review: ['review', 'waiting'],
  Live: ['enrolling', 'observing'],
  Complete: ['complete'],
};

/** Home writes a holdback as "Experiment" too, so that word leaves the type open. */
const TYPE_OF_WORD = { Rollout: 'rollout', Labs: 'labs' } as const;

/**
 * Icons that stand for one status. Red and yellow are drawn alike for QA and self QA; so is green in the
 * plain list.
 */
function qaStatusOf(row: Element): QaStatus | undefined {
  if (row.querySelector('.fa-circle-question')) return 'not-set';
  if (!row.closest(at.homeTable)) return undefined;
  if (row.querySelector('.fa-circle-check')) return 'green';
  return row.querySelector('.fa-check') ? 'self-green' : undefined;
}

const firstKnown = <T>(words: readonly string[], known: (word: string) => T | undefined): T | undefined =>
  words.map(known).find((found) => found !== undefined);

/** The tab of All Deliveries whose rows these are; empty on other pages. */
function openTab(root: ParentNode): string {
  const field = root.querySelector(at.openTab)?.closest('form')?.querySelector('input[name="status"]');
  return field?.getAttribute('value') ?? '';
}

/** Every tab but that of one's own deliveries tells whether its rows are archived. */
const archivedIn = (tab: string): Pick<DeliveryRow, 'archived'> =>
  tab === '' || tab === 'MyExperiments' ? {} : { archived: tab === 'Archived' };

/** The stages that a row's status word, or the tab it stands in, may stand for. Rollouts are not observed. */
function stagesIn(row: Element, isRollout: boolean, tab: string): Stage[] {
  // Under the name in "my deliveries" of the list, in the second column on home.
  const mine = textOf(row.querySelector('p > span'));
  if (mine === 'Review') return ['review'];
  const word = mine || textOf(row.children[1]);
  const stages = (word ? lookup(STAGES_OF_WORD, word) : lookup(STAGES_OF_TAB, tab)) ?? [];
  return stages.filter((stage) => !isRollout || stage !== 'observing');
}

/** The heads of a row's table, in words. They are looked for once a table: each search goes through all of its rows. */
function createHeads(): (row: Element) => readonly string[] {
  const found = new Map<Element | null, readonly string[]>();
  return (row) => {
    const table = row.closest('table');
    const heads = found.get(table) ?? [...(table?.querySelectorAll('thead th') ?? [])].map(textOf);
    found.set(table, heads);
    return heads;
  };
}

/** `Nov 05, 2026 - Dec 11, 2026` in one cell of home; `2026-11-05` and `2026-12-11 (36 days)` in two of the lists. */
function datesIn(row: Element, heads: readonly string[]): Pick<DeliveryRow, 'startDate' | 'endDate'> {
  const [from, to] = textOf(row.querySelector('td small')).split(' - ').map(isoDate);
  const dayUnder = (head: string) => /^\d{4}-\d\d-\d\d/.exec(textOf(row.children[heads.indexOf(head)]))?.[0];
  const startDate = from ?? dayUnder('Start');
  const endDate = to ?? dayUnder('End');
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) };
}

/** A row, and the stages that its word may stand for: where that is one, it is the row's. */
function readRow(
  { row, link, slug }: RowAnchor,
  tab: string,
  heads: readonly string[],
): { read: DeliveryRow; stages: Stage[] } {
  const words = [...row.querySelectorAll('td')].filter((cell) => !cell.contains(link)).map(textOf);
  const application = firstKnown(words, applicationOfLabel);
  const deliveryType = firstKnown(words, (word) => lookup(TYPE_OF_WORD, word.replace(/^\W+/, '')));
  const qaStatus = qaStatusOf(row);
  const stages = stagesIn(row, deliveryType !== undefined, tab);
  const [stage, another] = stages;
  const read = {
    slug,
    name: textOf(link),
    ...(stage && !another && { stage }),
    ...archivedIn(tab),
    ...(application && { application }),
    ...(deliveryType && { deliveryType }),
    ...(qaStatus && { qaStatus }),
    ...datesIn(row, heads),
  };
  return { read, stages };
}

/**
 * Reads the deliveries that a page lists, each once, with what any of its rows says, a row at a time. Cells that it
 * lacks are absent.
 */
export function* readRows(root: ParentNode): Pieces<Pick<PageFacts, 'rows' | 'mayBe'>> {
  const rows = new Map<string, DeliveryRow>();
  const several = new Map<string, Stage[]>();
  const tab = openTab(root);
  const headsOf = createHeads();
  for (const anchor of findRows(root)) {
    const { read, stages } = readRow(anchor, tab, headsOf(anchor.row));
    rows.set(anchor.slug, { ...read, ...rows.get(anchor.slug) });
    if (stages.length > 1) several.set(anchor.slug, stages);
    yield;
  }
  return { rows: [...rows.values()], ...(several.size > 0 && { mayBe: Object.fromEntries(several) }) };
}
