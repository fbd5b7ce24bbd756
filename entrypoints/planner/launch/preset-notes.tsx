import type { LaunchPlan as Preset } from '@/guide/schema';

const range = ([low, high]: readonly [number, number]) => (low === high ? `${low}%` : `${low}% to ${high}%`);

/** What the guide says of one of its plans. What it observes is quoted as its example: no size promises it. */
export function PresetNotes({ preset: { about, steps } }: { preset: Preset }) {
  return (
    <details className="preset-notes" open>
      <summary>What the guide says of this plan</summary>
      <p>{about}</p>
      <ol>
        {steps.map(({ title, goal, population, observe, note }) => (
          <li key={title}>
            <strong>{title}</strong>
            {`: ${range(population)} of the targeted population. `}
            {goal && `Goal: ${goal} `}
            {note}
            {observe && (
              <span className="muted">
                {' '}
                {`The guide’s example observes a ${observe}: an example, not what this size detects.`}
              </span>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
