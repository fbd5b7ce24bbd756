import type { TimelineScale } from '@/calendar/timeline/scale';
import { t } from '@/platform/words';

/** The dates above the picture, and where today is. It stays in view while the rows scroll. */
export function Axis({ scale, today }: { scale: TimelineScale; today: Temporal.PlainDate }) {
  const now = scale.at(today);
  // A date that stands under the word "Today" could not be read.
  const ticks = scale.ticks.filter(({ percent }) => Math.abs(percent - now) > 10 && percent < 97);
  return (
    <div className="axis" aria-hidden="true">
      <div className="axis-dates">
        {ticks.map(({ date, percent, label }) => (
          <span key={date} className="axis-date" style={{ insetInlineStart: `${percent}%` }}>
            {label}
          </span>
        ))}
        <span className="axis-date axis-today" style={{ insetInlineStart: `${now}%` }}>
          {t('deliveries.today')}
        </span>
      </div>
    </div>
  );
}
