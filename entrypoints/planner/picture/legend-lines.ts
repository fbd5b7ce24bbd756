import type { PlanCase } from '@/planner/launch/plan-finding';
import { t } from '@/platform/words';
import { LEAD_MARKS } from './marks';
import { MARGIN } from './plan-scales';

/** One entry of the legend, and where it stands, in px from the legend's corner. */
export interface LegendEntry {
  words: string;
  /** The shape that it explains, or none where the words say it. */
  mark?: string;
  x: number;
  line: number;
}

/** About the width of a letter, and the room of a mark and between entries, in px. */
const LETTER = 6.3;
const MARK = 16;
const GAP = 18;

/** What the marks of the picture mean, those that it has, in as many lines as the width asks for. Bands carry names. */
export function legendLines({ plan, dated, officeHours }: PlanCase, width: number): LegendEntry[] {
  const kinds = new Set(dated.map(({ step }) => step.kind));
  const leads = LEAD_MARKS.filter(
    ([id]) => (id !== 'strings' || plan.localized) && (id !== 'office-hours' || officeHours !== null),
  );
  const entries: { words: string; mark?: string }[] = [
    ...leads.map(([, mark, words]) => ({ words, mark })),
    ...(kinds.has('experiment') ? [{ words: t('planner.hatchedEnrollment') }] : []),
    ...(kinds.has('holdback')
      ? [{ words: t('planner.analysesOfTheHoldback') }, { words: t('planner.aHoldbackEnrollsAllTheTime') }]
      : []),
    ...(kinds.size > 1 || !kinds.has('experiment') ? [{ words: t('planner.levelLinesTheRollout') }] : []),
  ];
  const room = width - MARGIN.left - MARGIN.right;
  let [x, line] = [0, 0];
  return entries.map(({ words, mark }) => {
    const length = words.length * LETTER + (mark ? MARK : 0);
    if (x > 0 && x + length > room) [x, line] = [0, line + 1];
    const entry = { words, ...(mark && { mark }), x, line };
    x += length + GAP;
    return entry;
  });
}
