import { channelsOfLabels } from '../../values/channels';
import { fact } from '../../values/first-answer';
import { innermost } from '../../values/innermost';
import { percentOf } from '../../values/numbers';
import { valueIn } from '../../values/placeholder';
import type { Facts, RolloutPhase } from '../../page-facts';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';
import { cellsAt, phaseRows, type Place, readCard } from './cells';
import { phaseDates } from './phase-dates';
import { readRolloutSizing } from './sizing';

/** new/rollouts/schedule/card.html: both rules, which also say that the card is as known. */
const RULES: readonly Place[] = [
  ['rollout-schedule-advance-observations', 'Move to next phase of rollout if these observations occur'],
  ['rollout-schedule-pause-observations', 'Pause rollout if these observations occur'],
];
const CHANNELS: readonly Place[] = [
  ['rollout-audience-channel', 'Channels'],
  ['rollout-audience-channel', 'Channel'],
];

/** A phase that was begun and is not over. August tells it of the days only, later a column of its own does. */
const RUNS = /in progress|days complete|\brunning\b|disabled|paused/i;
const RESTS = /Not started|Completed?\b/;

/** One phase per row of the schedule. A phase whose percent cannot be read stays a phase. */
function phaseIn({ children, textContent }: Element): RolloutPhase {
  const populationPercent = [...children]
    .flatMap((cell) => [cell, ...cell.children])
    .map((cell) => percentOf(textOf(cell)))
    .find((percent) => percent !== undefined);
  const words = textContent ?? '';
  const current = RUNS.test(words) || (RESTS.test(words) ? false : undefined);
  return {
    ...(populationPercent !== undefined && { populationPercent }),
    ...phaseDates(words),
    ...(current !== undefined && { current }),
  };
}

/** Reads the cards Audience, Features and Schedule of the new rollouts UI; of one that is edited, nothing. */
export function readRolloutPlan(document: Document): Facts {
  const schedule = readCard(document, at.rolloutSchedule);
  const rules = cellsAt(schedule, RULES).map(valueIn);
  const isKnown = !rules.includes(undefined);
  const [channels, channel] = cellsAt(readCard(document, at.rolloutAudience), CHANNELS);
  const values = [...(innermost(document, at.rolloutFeatures)?.querySelectorAll('[data-feature-id]') ?? [])];
  const features = [...new Set(values.map((value) => value.getAttribute('data-feature-id') ?? ''))];
  const phases = schedule && isKnown ? phaseRows(schedule)?.map(phaseIn) : undefined;
  return {
    channels: fact(at.rolloutAudience, channelsOfLabels(textOf(channels ?? channel))),
    features: fact(at.rolloutFeatures, features.length > 0 ? features : undefined),
    phases: fact(at.rolloutSchedule, phases),
    phaseRulesWritten: fact(at.rolloutSchedule, isKnown ? rules.every(Boolean) : undefined),
    sizing: readRolloutSizing(document, phases?.length),
  };
}
