import { innermost } from '../../values/innermost';
import { estimateOf, percentOf } from '../../values/numbers';
import type { AudienceSizing, Fact } from '../../page-facts';
import * as at from '../../selectors';
import { phaseRows } from './cells';
import { textOf } from '../../values/text-of';

type PhaseSizing = NonNullable<AudienceSizing['phases']>[number];

/** Both are rounded where they are shown; further apart than this share they do not belong together. */
const ROUNDED = 0.05;

/** The last cell is the projection, the one before it the share of the population; read only where they agree. */
function phaseIn(row: Element, eligible: number): PhaseSizing | undefined {
  const cells = [...row.children].map(textOf);
  const projected = estimateOf(cells.at(-1) ?? '');
  const populationPercent = percentOf(cells.at(-2) ?? '');
  if (projected === undefined || populationPercent === undefined) return undefined;
  const share = (eligible * populationPercent) / 100;
  return Math.abs(projected - share) <= share * ROUNDED + 1 ? { populationPercent, projected } : undefined;
}

/** The attributes that could not be counted stand after a bold word, joined by commas; none without that alert. */
function excludedIn(callout: Element): string[] | undefined {
  const alert = callout.querySelector('[role="alert"]');
  const head = [...(alert?.querySelectorAll('strong') ?? [])].find(
    (bold) => textOf(bold) === 'Estimate excludes:',
  );
  const names = (head?.nextSibling?.textContent ?? '').trim();
  return names ? names.split(/,\s*/) : alert ? undefined : [];
}

/**
 * Reads the Audience Size Estimate card of the new rollouts UI, which its later form has: whole, or not at all, since
 * an estimate without a phase would be another one.
 *
 * @param scheduled How many phases the schedule has, where it tells: only without any, the estimate has none.
 */
export function readRolloutSizing(
  document: Document,
  scheduled: number | undefined,
): Fact<AudienceSizing> | undefined {
  const callout = innermost(document, at.sizingTable);
  const eligible = estimateOf(/(\S+) estimated eligible clients/.exec(textOf(callout))?.[1] ?? '');
  if (!callout || eligible === undefined) return undefined;
  const excludes = excludedIn(callout);
  const rows = phaseRows(callout);
  const phases = rows?.map((row) => phaseIn(row, eligible)).filter((row) => row !== undefined);
  if (!excludes || !phases || phases.length !== rows?.length) return undefined;
  if (phases.length === 0 && scheduled !== 0) return undefined;
  return {
    value: { eligible, ...(phases.length > 0 && { phases }), ...(excludes.length > 0 && { excludes }) },
    rung: at.sizingTable,
  };
}
