import type { Report } from '@/checklist/report/report';
import { DELIVERY_TYPE_LABELS, STAGE_LABELS } from '@/guide/vocabulary';
import { ProgressBar } from './progress-bar';

/** Which delivery this is, where it stands, and how far the checklist of this stage is. */
export function ReportHeading({ report }: { report: Report }) {
  const name = report.name ?? report.slug;
  const type = report.deliveryType ? [DELIVERY_TYPE_LABELS[report.deliveryType]] : [];
  return (
    <div className="heading">
      <h1 title={name}>{name}</h1>
      <p className="muted">{[...type, STAGE_LABELS[report.stage]].join(' · ')}</p>
      <ProgressBar done={report.counts.done} total={report.counts.total} />
    </div>
  );
}
