import { dayFormat } from '../day-format';
import { localeOf, type Viewer } from '../viewer';
import type { Stretch, StretchStage } from './stretches';

const STAGES: Readonly<Record<StretchStage, string>> = {
  draft: 'Draft',
  preview: 'Preview',
  review: 'Review',
  enrolling: 'Enrollment',
  observing: 'Observation',
  live: 'Live',
};

const KINDS = { past: '', planned: ', planned', overdue: ', overdue' } as const;

/** What a row of the picture shows, for those who do not see it: `Enrollment 5 Nov – 13 Nov; …`. */
export function stretchesInWords(stretches: readonly Stretch[], viewer: Viewer): string {
  const format = dayFormat('shortDay', localeOf(viewer));
  const day = (date: Temporal.PlainDate) => format.format(date);
  return stretches
    .map(({ stage, kind, from, to }) => `${STAGES[stage]} ${day(from)} – ${day(to)}${KINDS[kind]}`)
    .join('; ');
}
