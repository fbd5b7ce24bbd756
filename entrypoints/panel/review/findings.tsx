import { useId } from 'react';
import { foundIn } from '@/checklist/report/found-in';
import { groupItems } from '@/checklist/report/group-items';
import type { ReportItem, Report } from '@/checklist/report/report';
import { foundInWords } from '@/checklist/words/found-in-words';
import { OutcomeIcon } from '@/components/look/outcome-icon';
import { t } from '@/platform/words';

/**
 * What speaks against the request, counted as pill and badge count it, and below it what nobody has settled or seen
 * yet; worst first. All of it is the owner's to mend, so there is nothing to tick.
 */
export function Findings({ report }: { report: Report }) {
  const findings = report.review?.findings ?? [];
  if (findings.length === 0) return <p>{t('panel.nothingWasFoundThatSpeaks')}</p>;
  const { problems, todos, notes } = groupItems(findings);
  const open = [...todos, ...notes];
  return (
    <>
      <Lines title={t('panel.whatWasFound')} count={foundInWords(foundIn(report))} lines={problems} />
      <Lines title={t('panel.stillOpen')} count={String(open.length)} lines={open} />
    </>
  );
}

interface LinesProps {
  title: string;
  count: string;
  lines: readonly ReportItem[];
}

function Lines({ title, count, lines }: LinesProps) {
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <section className="group findings" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        <span className="count">{count}</span>
      </h2>
      <ul className="items">
        {lines.map((line) => (
          <li
            key={line.id}
            className="item"
            data-item={line.id}
            data-outcome={line.outcome}
            data-severity={line.severity}
          >
            <div className="item-lead">
              <OutcomeIcon item={line} />
            </div>
            <div className="item-body">
              <h3>{line.title}</h3>
              <p className="item-message">{line.message}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
