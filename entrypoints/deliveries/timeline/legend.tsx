import { Bar, Hatch } from './bar';

const ENTRIES = [
  ['draft', 'past', 'Draft'],
  ['preview', 'past', 'Preview'],
  ['review', 'past', 'Review'],
  ['enrolling', 'past', 'Enrollment'],
  ['observing', 'past', 'Observation'],
  ['live', 'past', 'Live'],
  ['enrolling', 'planned', 'Planned'],
  ['enrolling', 'overdue', 'Overdue'],
] as const;

/** What the shapes of the picture mean. */
export function Legend() {
  return (
    <ul className="legend" aria-label="What the picture shows">
      {ENTRIES.map(([stage, kind, label]) => (
        <li key={label}>
          <svg width="28" height="20" aria-hidden="true">
            <Hatch />
            <Bar stage={stage} kind={kind} top={0} x={2} width={24} unit="" />
          </svg>
          {label}
        </li>
      ))}
      <li>
        <svg width="20" height="20" aria-hidden="true">
          <path className="asked" d="M10 3 L17 10 L10 17 L3 10 Z" />
        </svg>
        Request waiting
      </li>
    </ul>
  );
}
