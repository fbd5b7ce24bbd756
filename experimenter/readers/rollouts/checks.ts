import { RISK_QUESTIONS, SIGNOFFS } from '../../../guide/vocabulary';
import { fact } from '../../values/first-answer';
import { lookup } from '../../values/lookup';
import type { FactValues, Facts, RiskAnswer, SignoffState } from '../../page-facts';
import { isPlaceholder } from '../../values/placeholder';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';
import { qaStatusOfText } from '../badges';
import { cellsAt, type Place, readCard, tickSays } from './cells';

/** new/rollouts/risks/card.html, in the order of the questions. */
const RISKS: readonly Place[] = [
  ['rollout-risks-ai', 'AI risk'],
  ['rollout-risks-brand', 'Brand perception impact'],
  ['rollout-risks-revenue', 'Revenue impact'],
  ['rollout-risks-partner-related', 'External vendor impact'],
  ['rollout-risks-message', 'Messaging impact'],
];

/** new/rollouts/signoff/card.html, in the order of the sign-offs. */
const SIGNED: readonly Place[] = [
  ['rollout-signoff-qa', 'QA sign-off'],
  ['rollout-signoff-vp', 'VP sign-off'],
  ['rollout-signoff-legal', 'Legal sign-off'],
];
const QA: readonly Place[] = [['rollout-qa-status', 'QA status']];

const WORDS: Readonly<Record<string, boolean>> = { Yes: true, No: false };

/** The word, or in August the icon, which is a cross for "no" and for "not answered" alike. */
function answerOf(cell: Element | undefined): RiskAnswer | undefined {
  const word = textOf(cell);
  if (word && isPlaceholder(word)) return 'unanswered';
  const said = lookup(WORDS, word);
  if (said !== undefined) return said ? 'yes' : 'no';
  const ticked = tickSays(cell);
  return ticked === undefined ? undefined : ticked ? 'yes' : 'unreadable';
}

function risksIn(card: Element | null): FactValues['risks'] | undefined {
  const cells = cellsAt(card, RISKS);
  if (cells.includes(undefined)) return undefined;
  const answers = RISK_QUESTIONS.map((question, index) => [question, answerOf(cells[index])] as const);
  const known = answers.filter(([, answer]) => answer);
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

/** The later form says which sign-offs it recommends, in the block around each. */
function signoffOf(cell: Element | undefined): SignoffState | undefined {
  const signed = lookup(WORDS, textOf(cell)) ?? tickSays(cell);
  if (signed === undefined) return undefined;
  const block = cell?.matches('span') ? cell.parentElement?.parentElement : undefined;
  return { signed, ...(block && { recommended: textOf(block).includes('Recommended:') }) };
}

function signoffsIn(card: Element | null): FactValues['signoffs'] | undefined {
  const cells = cellsAt(card, SIGNED);
  if (cells.includes(undefined)) return undefined;
  const states = SIGNOFFS.map((signoff, index) => [signoff, signoffOf(cells[index])] as const);
  const known = states.filter(([, state]) => state);
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

/** Reads the cards Risks, Sign-offs and QA of the new rollouts UI; of one that is edited, nothing. */
export function readRolloutChecks(document: Document): Facts {
  const [status] = cellsAt(readCard(document, at.rolloutQa), QA);
  return {
    risks: fact(at.rolloutRisks, risksIn(readCard(document, at.rolloutRisks))),
    signoffs: fact(at.rolloutSignoffs, signoffsIn(readCard(document, at.rolloutSignoffs))),
    qaStatus: fact(at.rolloutQa, status && qaStatusOfText(textOf(status))),
  };
}
