import { OutcomeIcon } from '@/components/look/outcome-icon';
import type { PlanFinding } from '@/planner/launch/plan-finding';

const WORDS = { error: 'Impossible', warning: 'Unwise', info: 'Good to know' } as const;

/** What is to be said about a plan or a step, worst first. */
export function Findings({ findings }: { findings: readonly PlanFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <div role="status">
      <ul className="findings">
        {findings.map(({ severity, text }) => (
          <li key={text} data-severity={severity}>
            <OutcomeIcon
              item={severity === 'info' ? { outcome: 'info' } : { outcome: 'problem', severity }}
            />
            <span>
              <strong>{WORDS[severity]}: </strong>
              {text}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
