import type { Tell } from '@/components/ask/use-tell';
import { GoLink } from '@/components/go-link';
import { viewer } from '@/components/live/use-now';
import type { DeliveryLine } from '@/calendar/deliveries/delivery-line';
import { kindWords, WHOSE_LABELS } from '@/calendar/deliveries/line-words';
import type { TimelineScale } from '@/calendar/timeline/scale';
import { stretchesInWords } from '@/calendar/timeline/in-words';
import type { Stretch } from '@/calendar/timeline/stretches';
import { labelOfApplication } from '@/experimenter/values/applications';
import type { Delivery } from '@/records/kept/delivery-record';
import { t } from '@/platform/words';
import { ProblemMark } from '../list/problem-mark';
import { RowActions } from '../list/row-actions';
import { Bar } from './bar';

interface TimelineRowProps {
  line: DeliveryLine;
  delivery: Delivery | undefined;
  stretches: readonly Stretch[];
  scale: TimelineScale;
  today: Temporal.PlainDate;
  /** Epoch ms. */
  now: number;
  tell: Tell;
}

/** One delivery: its name and what presses, and beside them its life as a picture. */
export function TimelineRow({ line, delivery, stretches, scale, today, now, tell }: TimelineRowProps) {
  const { name, url, words, application, whose } = line;
  const about = [
    kindWords(line),
    application && labelOfApplication(application),
    ...(whose === 'owned' ? [] : [WHOSE_LABELS[whose]]),
  ];
  return (
    <li className="timeline-row" data-delivery={line.key}>
      <div className="timeline-label">
        <GoLink className="timeline-name" url={url}>
          {name}
        </GoLink>
        <span className="muted">{about.filter(Boolean).join(' · ')}</span>
        {words && <span className="presses">{words}</span>}
        <ProblemMark line={line} />
      </div>
      <div className="life-frame">
        <Life stretches={stretches} scale={scale} today={today} isAsked={line.request !== undefined} />
      </div>
      <RowActions line={line} delivery={delivery} now={now} tell={tell} />
    </li>
  );
}

interface LifeProps extends Pick<TimelineRowProps, 'stretches' | 'scale' | 'today'> {
  isAsked: boolean;
}

function Life({ stretches, scale, today, isAsked }: LifeProps) {
  const said = stretchesInWords(stretches, viewer()) || t('deliveries.noDatesSeenYet');
  return (
    <svg
      className="life"
      role="img"
      aria-label={isAsked ? t('deliveries.saidARequestWaits', { said }) : said}
    >
      {scale.ticks.map(({ date, percent }) => (
        <line key={date} className="grid" x1={`${percent}%`} x2={`${percent}%`} y1="0" y2="100%" />
      ))}
      {stretches.map(({ stage, kind, from, to }) => (
        <g key={`${stage} ${from.toString()}`} data-from={from.toString()} data-to={to.toString()}>
          <Bar
            stage={stage}
            kind={kind}
            top={8}
            x={scale.at(from)}
            width={scale.at(to) - scale.at(from)}
            unit="%"
          />
        </g>
      ))}
      <line className="today" x1={`${scale.at(today)}%`} x2={`${scale.at(today)}%`} y1="0" y2="100%" />
      {isAsked && (
        <svg x={`${scale.at(today)}%`} y="8" overflow="visible">
          <path className="asked" d="M0 3 L7 10 L0 17 L-7 10 Z" />
        </svg>
      )}
    </svg>
  );
}
