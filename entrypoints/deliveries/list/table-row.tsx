import type { Tell } from '@/components/ask/use-tell';
import { GoLink } from '@/components/go-link';
import { timeAgo } from '@/components/look/time-ago';
import { viewer } from '@/components/live/use-now';
import { dayFormat } from '@/calendar/day-format';
import type { DeliveryLine } from '@/calendar/deliveries/delivery-line';
import { stageLabel, WHOSE_LABELS } from '@/calendar/deliveries/line-words';
import { localeOf } from '@/calendar/viewer';
import { labelOfApplication } from '@/experimenter/values/applications';
import { DELIVERY_TYPE_LABELS } from '@/guide/vocabulary';
import type { Delivery } from '@/records/kept/delivery-record';
import { t } from '@/platform/words';
import { ProblemMark } from './problem-mark';
import { RowActions } from './row-actions';

interface TableRowProps {
  line: DeliveryLine;
  delivery: Delivery | undefined;
  /** Epoch ms. */
  now: number;
  tell: Tell;
}

/** One delivery as a row of the table. What is not known is a dash. */
export function TableRow({ line, delivery, now, tell }: TableRowProps) {
  const { name, url, words, urgency, whose, type, stage, application, enrollmentEnd, end, overdueDays } =
    line;
  return (
    <tr data-delivery={line.key} data-urgency={urgency}>
      <th scope="row">
        <GoLink url={url}>{name}</GoLink>
      </th>
      <td className="presses">{words || '–'}</td>
      <td>{WHOSE_LABELS[whose]}</td>
      <td>{type ? DELIVERY_TYPE_LABELS[type] : '–'}</td>
      <td>{stage ? stageLabel(stage) : '–'}</td>
      <td>{application ? labelOfApplication(application) : '–'}</td>
      <td>{day(enrollmentEnd)}</td>
      <td>{day(end)}</td>
      <td className="number">{overdueDays || '–'}</td>
      <td>{line.counts ? <ProblemMark line={line} /> : '–'}</td>
      <td>{line.lastSeenAt > 0 ? timeAgo(line.lastSeenAt, now) : t('deliveries.onAnotherDevice')}</td>
      <td>
        <RowActions line={line} delivery={delivery} now={now} tell={tell} />
      </td>
    </tr>
  );
}

const day = (iso: string | undefined): string =>
  iso ? dayFormat('mediumDate', localeOf(viewer())).format(Temporal.PlainDate.from(iso)) : '–';
