import type { LaunchPlan as Preset } from '@/guide/schema';
import { t } from '@/platform/words';

const range = ([low, high]: readonly [number, number]) =>
  low === high ? `${low}%` : t('planner.percentRange', { low, high });

/** What the guide says of one of its plans. What it observes is quoted as its example: no size promises it. */
export function PresetNotes({ preset: { about, steps } }: { preset: Preset }) {
  return (
    <details className="preset-notes" open>
      <summary>{t('planner.whatTheGuideSaysOfThisPlan')}</summary>
      <p>{about}</p>
      <ol>
        {steps.map(({ title, goal, population, observe, note }) => (
          <li key={title}>
            <strong>{title}</strong>
            {`: ${t('planner.rangeOfTheTargetedPopulation', { range: range(population) })} `}
            {goal && `${t('planner.goal', { goal })} `}
            {note}
            {observe && <span className="muted"> {t('planner.theGuidesExampleObserves', { observe })}</span>}
          </li>
        ))}
      </ol>
    </details>
  );
}
