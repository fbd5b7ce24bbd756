import type { QaStatus, Stage } from '../../guide/vocabulary';
import { findRows } from '../anchors';
import { applicationOfLabel } from '../values/applications';
import { isoDate } from '../values/dates';
import { lookup } from '../values/lookup';
import type { DeliveryRow } from '../page-facts';
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

/** The stage where the row tells one; where it tells several, those. Rollouts are not observed. */
function stageIn(word: string, isRollout: boolean): Pick<DeliveryRow, 'stage' | 'mayBe'> {
  const stages = (lookup(STAGES_OF_WORD, word) ?? []).filter((stage) => !isRollout || stage !== 'observing');
  const [stage, another] = stages;
  if (another) return { mayBe: [...stages] };
  return stage ? { stage } : {};
}

/** `Nov 05, 2026 - Dec 11, 2026` in one cell of home; `2026-11-05` and `2026-12-11 (36 days)` in two of the lists. */
function datesIn(row: Element): Pick<DeliveryRow, 'startDate' | 'endDate'> {
  const cells = [...row.children];
  const heads = [...(row.closest('table')?.querySelectorAll('thead th') ?? [])].map(textOf);
  const [from, to] = textOf(row.querySelector('td small')).split(' - ').map(isoDate);
  const dayUnder = (head: string) =>
    /^\d{4}-\d\d-\d\d/.exec(textOf(cells[heads.findIndex((each) => each === head)]))?.[0];
  const startDate = from ?? dayUnder('Start');
  const endDate = to ?? dayUnder('End');
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) };
}

function readRow(row: Element, link: Element, slug: string): DeliveryRow {
  const words = [...row.querySelectorAll('td')].filter((cell) => !cell.contains(link)).map(textOf);
  // Under the name in "my deliveries" of the list, in the second column on home.
  const mine = textOf(row.querySelector('p > span'));
  const application = firstKnown(words, applicationOfLabel);
  const deliveryType = firstKnown(words, (word) => lookup(TYPE_OF_WORD, word.replace(/^\W+/, '')));
  const qaStatus = qaStatusOf(row);
  const isRollout = deliveryType !== undefined;
  const stage =
    mine === 'Review' ? { stage: 'review' as const } : stageIn(mine || textOf(row.children[1]), isRollout);
  return {
    slug,
    name: textOf(link),
    ...stage,
    ...(mine === 'Archived' && { archived: true }),
    ...(application && { application }),
    ...(deliveryType && { deliveryType }),
    ...(qaStatus && { qaStatus }),
    ...datesIn(row),
  };
}

/**
 * Reads the deliveries that a page lists, each once, with what any of its rows says. Cells that it lacks are
 * absent.
 */
export function readRows(root: ParentNode): DeliveryRow[] {
  const rows = new Map<string, DeliveryRow>();
  for (const { row, link, slug } of findRows(root)) {
    rows.set(slug, { ...readRow(row, link, slug), ...rows.get(slug) });
  }
  return [...rows.values()];
}
