import { cellsByHead } from '../../values/cells-by-head';
import { channelsOfLabels } from '../../values/channels';
import { fact } from '../../values/first-answer';
import { innermost } from '../../values/innermost';
import { percentOf } from '../../values/numbers';
import type { Facts, RolloutPhase } from '../../page-facts';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';
import { fieldValue } from '../forms/form-fields';

/** Labels of new/rollouts/schedule/card.html, in its order. */
const ADVANCE = 'Move to next phase of rollout if these observations occur';
const PAUSE = 'Pause rollout if these observations occur';

const isWritten = (text: string): boolean => text !== '' && text !== '—';

/** One phase per row of the schedule, shown or edited. A phase whose percent cannot be read stays a phase. */
function phasesIn(card: Element): RolloutPhase[] {
  const shown = [...card.querySelectorAll('tbody tr')].map(({ children }) => [...children].map(textOf));
  const typed = [...card.querySelectorAll<HTMLInputElement>(at.phasePercents)].map(({ value }) => [
    `${value}%`,
  ]);
  return [...shown, ...typed].map((cells) => {
    const populationPercent = cells.map(percentOf).find((percent) => percent !== undefined);
    return populationPercent === undefined ? {} : { populationPercent };
  });
}

/**
 * Both rules as text, shown or typed; undefined unless both are there, which also says that the card is as
 * known.
 */
function rulesIn(card: Element): string[] | undefined {
  const { [ADVANCE]: advance, [PAUSE]: pause } = cellsByHead(card, [ADVANCE, PAUSE], 'div');
  const rules = [
    fieldValue(card, 'rollout_advance_observations') ?? (advance && textOf(advance)),
    fieldValue(card, 'rollout_pause_observations') ?? (pause && textOf(pause)),
  ];
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
}

/** Reads the cards Audience, Features and Schedule of the new rollouts UI. */
export function readRolloutPlan(document: Document): Facts {
  const schedule = innermost(document, at.rolloutSchedule);
  const rules = schedule ? rulesIn(schedule) : undefined;
  const audience = cellsByHead(innermost(document, at.rolloutAudience), ['Channels', 'Channel'], 'div');
  const values = [...(innermost(document, at.rolloutFeatures)?.querySelectorAll('[data-feature-id]') ?? [])];
  const features = [...new Set(values.map((value) => value.getAttribute('data-feature-id') ?? ''))];
  return {
    channels: fact(at.rolloutAudience, channelsOfLabels(textOf(audience.Channels ?? audience.Channel))),
    features: fact(at.rolloutFeatures, features.length > 0 ? features : undefined),
    phases: fact(at.rolloutSchedule, schedule && rules ? phasesIn(schedule) : undefined),
    phaseRulesWritten: fact(
      at.rolloutSchedule,
      rules?.every((rule) => isWritten(rule.trim())),
    ),
  };
}
