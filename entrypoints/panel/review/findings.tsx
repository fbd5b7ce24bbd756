import type { ReportItem } from '@/checklist/report/report';
import { OutcomeIcon } from '@/components/look/outcome-icon';
import { t } from '@/platform/words';

/** What is open or wrong, worst first; the owner's to mend, so there is nothing to tick. */
export function Findings({ findings }: { findings: readonly ReportItem[] }) {
  if (findings.length === 0) return <p>{t('panel.nothingWasFoundThatSpeaks')}</p>;
  return (
    <section className="group" aria-labelledby="findings-title">
      <h2 id="findings-title">
        {t('panel.whatWasFound')}
        <span className="count">{findings.length}</span>
      </h2>
      <ul className="items">
        {findings.map((finding) => (
          <li
            key={finding.id}
            className="item"
            data-item={finding.id}
            data-outcome={finding.outcome}
            data-severity={finding.severity}
          >
            <div className="item-lead">
              <OutcomeIcon item={finding} />
            </div>
            <div className="item-body">
              <h3>{finding.title}</h3>
              <p className="item-message">{finding.message}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
