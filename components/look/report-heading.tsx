import { progressOf } from '@/checklist/report/progress-of';
import type { Report } from '@/checklist/report/report';
import { DELIVERY_TYPE_LABELS } from '@/guide/vocabulary';
import { GoLink } from '../go-link';
import { ProgressBar } from './progress-bar';

/** Which delivery this is, where it stands, and how far the checklist of this stage is. */
export function ReportHeading({ report }: { report: Report }) {
  const name = report.name ?? report.slug;
  const progress = progressOf(report);
  const type = report.deliveryType ? [DELIVERY_TYPE_LABELS[report.deliveryType]] : [];
  return (
    <div className="heading">
      <h1 title={name}>{name}</h1>
      <p className="muted">{[...type, report.stageWords].join(' · ')}</p>
      {progress.total > 0 && <ProgressBar {...progress} />}
      {report.elsewhere && (
        <p className="elsewhere">
          {`${report.elsewhere.text} `}
          <GoLink url={report.elsewhere.url}>{report.elsewhere.label}</GoLink>
        </p>
      )}
    </div>
  );
}
