import type { Heads } from '../cells-by-head';
import { cellsByHead } from '../cells-by-head';
import { firstAnswer } from '../first-answer';
import { innermost } from '../innermost';
import type { FactValues, Facts, RiskAnswer } from '../page-facts';
import type { RiskQuestion, Signoff } from '../../guide/vocabulary';
import * as at from '../selectors';
import { textOf } from '../text-of';
import { qaStatusOfText } from './badges';
import { fieldTicked, fieldValue } from './form-fields';
import { readRiskFields } from './risk-fields';

/** Labels of new/rollouts/risks/card.html, in its order. */
const RISKS: Heads<RiskQuestion> = [
  ['ai', /^AI risk$/],
  ['brand', /^Brand perception impact$/],
  ['revenue', /^Revenue impact$/],
  ['partner', /^External vendor impact$/],
  ['message', /^Messaging impact$/],
];

/** Labels of new/rollouts/signoff/card.html, in its order. */
const SIGNOFFS: Heads<Signoff> = [['qa', /^QA sign-off$/], ['vp', /^VP sign-off$/], ['legal', /^Legal sign-off$/]];

/** The tick or the cross that stands for yes and no. */
const iconSays = (icon: Element | undefined): boolean | undefined =>
  icon?.matches('.fa-check') ? true : icon?.matches('.fa-times') ? false : undefined;

/** This design draws the cross for "no" and for "not answered" alike, so a cross says nothing. */
const riskOfIcon = (icon: Element | undefined): RiskAnswer | undefined => {
  const says = iconSays(icon);
  return says === undefined ? undefined : says ? 'yes' : 'unreadable';
};

function shownRisks(card: Element | null): FactValues['risks'] | undefined {
  const cells = Object.entries(cellsByHead(card, RISKS, 'div'));
  const answers = cells.map(([question, icon]) => [question, riskOfIcon(icon)] as const).filter(([, answer]) => answer);
  return answers.length > 0 ? Object.fromEntries(answers) : undefined;
}

function signoffsIn(card: Element | null): FactValues['signoffs'] | undefined {
  const cells = cellsByHead(card, SIGNOFFS, 'div');
  const states = SIGNOFFS.map(([signoff]) =>
    [signoff, fieldTicked(card, `${signoff}_signoff`) ?? iconSays(cells[signoff])] as const);
  const known = states.filter(([, signed]) => signed !== undefined).map(([signoff, signed]) => [signoff, { signed }]);
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

/** Reads the cards Risks, Sign-offs and QA of the new rollouts UI, in read and in edit mode. */
export function readRolloutChecks(document: Document): Facts {
  const qa = innermost(document, at.rolloutQa);
  const { status } = cellsByHead(qa, [['status', /^QA status$/]], 'div');
  const risks = innermost(document, at.rolloutRisks);
  return {
    risks: readRiskFields(risks) ?? firstAnswer([at.rolloutRisks, shownRisks(risks)]),
    signoffs: firstAnswer([at.rolloutSignoffs, signoffsIn(innermost(document, at.rolloutSignoffs))]),
    qaStatus: firstAnswer([at.rolloutQa, qaStatusOfText(fieldValue(qa, 'qa_status') ?? textOf(status))]),
  };
}
