import { applicationOfLabel } from '../../values/applications';
import { cellsByHead } from '../../values/cells-by-head';
import { fact } from '../../values/first-answer';
import { isTemplateHypothesis } from '../../values/hypothesis';
import { innermost } from '../../values/innermost';
import type { Fact, Facts } from '../../page-facts';
import * as at from '../../selectors';
import { valueIn } from '../../values/placeholder';
import { textOf } from '../../values/text-of';

/** Row heads of nimbus_experiments/detail_card_overview.html, in its order. */
const HEADS = [
  'Slug',
  'Experiment owner',
  'Application',
  'Public description',
  'Feature config',
  'Advanced targeting',
  'Hypothesis',
  'Primary Outcomes',
  'Secondary Outcomes',
  'Segments',
  'Subscribers',
  'Collaborators',
] as const;

/** Slugs of the metrics that a cell links to: the last part of each address. */
function slugsIn(cell: Element | undefined): string[] | undefined {
  const addresses = [...(cell?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');
  const slugs = addresses.map((address) => /[\w-]+$/.exec(address)?.[0]);
  if (slugs.length === 0) return valueIn(cell) === '' ? [] : undefined;
  return slugs.every((slug) => slug !== undefined) ? slugs : undefined;
}

const listFact = (cell: Element | undefined): Fact<string[]> | undefined =>
  fact(at.overviewCard, slugsIn(cell));

/** A text fact and whether it still is a placeholder: they are always read together. */
export function hypothesisFacts(rung: string, text: string | undefined): Facts {
  if (text === undefined) return {};
  const value = text.trim();
  return { hypothesis: { value, rung }, hypothesisIsTemplate: { value: isTemplateHypothesis(value), rung } };
}

/** Reads the Overview card of a summary. */
export function readOverviewCard(document: Document): Facts {
  const cells = cellsByHead(innermost(document, at.overviewCard), HEADS);
  return {
    owner: fact(at.overviewCard, /^\S+@\S+$/.exec(textOf(cells['Experiment owner']))?.[0]),
    application: fact(at.overviewCard, applicationOfLabel(textOf(cells.Application))),
    ...hypothesisFacts(at.overviewCard, valueIn(cells.Hypothesis)),
    primaryOutcomes: listFact(cells['Primary Outcomes']),
    secondaryOutcomes: listFact(cells['Secondary Outcomes']),
    segments: listFact(cells.Segments),
  };
}
