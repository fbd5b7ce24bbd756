import type { QaStatus, Stage } from '../../guide/vocabulary';
import { findRows } from '../anchors';
import { applicationOfLabel } from '../values/applications';
import { lookup } from '../values/lookup';
import type { DeliveryRow } from '../page-facts';
import * as at from '../selectors';
import { textOf } from '../values/text-of';

/** Status words that stand for one stage. "Live" does not, nor does home's "Review", which may be waiting. */
const STAGE_OF_WORD: Readonly<Record<string, Stage>> = {
  Draft: 'draft',
  Preview: 'preview',
  'Live (Enrolling)': 'enrolling',
  'Live (Observing)': 'observing',
  Complete: 'complete',
  Disabled: 'disabled',
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

const stageOfWord = (word: string): Stage | undefined => lookup(STAGE_OF_WORD, word);

const firstKnown = <T>(words: readonly string[], known: (word: string) => T | undefined): T | undefined =>
  words.map(known).find((found) => found !== undefined);

function readRow(row: Element, link: Element, slug: string): DeliveryRow {
  const words = [...row.querySelectorAll('td')].filter((cell) => !cell.contains(link)).map(textOf);
  // Under the name in "my deliveries" of the list, in the second column on home.
  const mine = textOf(row.querySelector('p > span'));
  const stage = mine === 'Review' ? 'review' : firstKnown([mine, textOf(row.children[1])], stageOfWord);
  const application = firstKnown(words, applicationOfLabel);
  const deliveryType = firstKnown(words, (word) => lookup(TYPE_OF_WORD, word.replace(/^\W+/, '')));
  const qaStatus = qaStatusOf(row);
  return {
    slug,
    name: textOf(link),
    ...(stage && { stage }),
    ...(application && { application }),
    ...(deliveryType && { deliveryType }),
    ...(qaStatus && { qaStatus }),
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
