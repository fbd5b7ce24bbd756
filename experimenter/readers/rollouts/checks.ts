import type { RiskQuestion, Signoff } from '../../../guide/vocabulary';
import { cellsByHead, everyCellByHead } from '../../values/cells-by-head';
import { fact } from '../../values/first-answer';
import { innermost } from '../../values/innermost';
import { lookup } from '../../values/lookup';
import type { FactValues, Facts } from '../../page-facts';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';
import { qaStatusOfText } from '../badges';
import { fieldTicked, fieldValue } from '../forms/form-fields';
import { readRiskFields } from '../forms/risk-fields';
import { tickSays } from './tick-says';

/** Labels of new/rollouts/risks/card.html, in its order. */
const RISKS = {
  'AI risk': 'ai',
  'Brand perception impact': 'brand',
  'Revenue impact': 'revenue',
  'External vendor impact': 'partner',
  'Messaging impact': 'message',
} as const satisfies Record<string, RiskQuestion>;

/** Labels of new/rollouts/signoff/card.html, in its order. */
const SIGNOFFS = {
  'QA sign-off': 'qa',
  'VP sign-off': 'vp',
  'Legal sign-off': 'legal',
} as const satisfies Record<string, Signoff>;

/** This design draws the cross for "no" and for "not answered" alike, so a cross says nothing. */
function shownRisks(card: Element | null): FactValues['risks'] | undefined {
  const risks: FactValues['risks'] = {};
  for (const [label, icon] of everyCellByHead(card, Object.keys(RISKS), 'div')) {
    const question = lookup(RISKS, label);
    const says = tickSays(icon);
    if (question && says !== undefined) risks[question] = says ? 'yes' : 'unreadable';
  }
  return Object.keys(risks).length > 0 ? risks : undefined;
}

function signoffsIn(card: Element | null): FactValues['signoffs'] | undefined {
  const signoffs: FactValues['signoffs'] = {};
  const icons = new Map(everyCellByHead(card, Object.keys(SIGNOFFS), 'div'));
  for (const [label, signoff] of Object.entries(SIGNOFFS)) {
    const signed = fieldTicked(card, `${signoff}_signoff`) ?? tickSays(icons.get(label));
    if (signed !== undefined) signoffs[signoff] = { signed };
  }
  return Object.keys(signoffs).length > 0 ? signoffs : undefined;
}

/** Reads the cards Risks, Sign-offs and QA of the new rollouts UI, in read and in edit mode. */
export function readRolloutChecks(document: Document): Facts {
  const qa = innermost(document, at.rolloutQa);
  const status = cellsByHead(qa, ['QA status'], 'div')['QA status'];
  const risks = innermost(document, at.rolloutRisks);
  return {
    risks: readRiskFields(risks) ?? fact(at.rolloutRisks, shownRisks(risks)),
    signoffs: fact(at.rolloutSignoffs, signoffsIn(innermost(document, at.rolloutSignoffs))),
    qaStatus: fact(at.rolloutQa, qaStatusOfText(fieldValue(qa, 'qa_status') ?? textOf(status))),
  };
}
