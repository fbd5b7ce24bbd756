import { OutcomeIcon } from '@/components/look/outcome-icon';
import type { PlanFinding } from '@/planner/launch/plan-finding';
import { t } from '@/platform/words';

const WORDS = {
  error: t('planner.impossible'),
  warning: t('planner.unwise'),
  info: t('planner.goodToKnow'),
} as const;

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
