import { innermost } from '../../values/innermost';
import { estimateOf, percentOf } from '../../values/numbers';
import type { AudienceSizing, Fact } from '../../page-facts';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';

type PhaseSizing = NonNullable<AudienceSizing['phases']>[number];

/** The last cell is the projection, the one before it the share of the population. */
function phaseIn(row: Element): PhaseSizing {
  const cells = [...row.children].map(textOf);
  const projected = estimateOf(cells.at(-1) ?? '');
  const populationPercent = percentOf(cells.at(-2) ?? '');
  return {
    ...(populationPercent !== undefined && { populationPercent }),
    ...(projected !== undefined && { projected }),
  };
}

/** The attributes that could not be counted stand after a bold word, joined by commas. */
function excludesIn(callout: Element): Pick<AudienceSizing, 'excludes'> {
  const head = [...callout.querySelectorAll('strong')].find((bold) => textOf(bold) === 'Estimate excludes:');
  const names = (head?.nextSibling?.textContent ?? '').trim();
  return names ? { excludes: names.split(/,\s*/) } : {};
}

/** Reads the Audience Size Estimate card of the new rollouts UI, which its later form has. */
export function readRolloutSizing(document: Document): Fact<AudienceSizing> | undefined {
  const callout = innermost(document, at.sizingTable);
  const eligible = estimateOf(/(\S+) estimated eligible clients/.exec(textOf(callout))?.[1] ?? '');
  if (!callout || eligible === undefined) return undefined;
  const phases = [...callout.querySelectorAll(at.sizingPhases)].map(phaseIn);
  return {
    value: { eligible, ...(phases.length > 0 && { phases }), ...excludesIn(callout) },
    rung: at.sizingTable,
  };
}
