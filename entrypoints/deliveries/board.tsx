import { useDeferredValue, useMemo, useState } from 'react';
import { GoLink } from '@/components/go-link';
import { useNow, viewer } from '@/components/live/use-now';
import { filterLines, NO_FILTER } from '@/calendar/deliveries/filter-lines';
import { seenBy } from '@/calendar/viewer';
import { PRODUCTION_ORIGIN } from '@/platform/hosts';
import { rich } from '@/components/look/rich';
import { t } from '@/platform/words';
import type { BoardActions } from './board-actions';
import { FilterBar } from './filter-bar';
import { linesOf } from './lines-of';
import { DeliveryTable } from './list/delivery-table';
import { TakeAway } from './take-away';
import { Timeline } from './timeline/timeline';
import type { Listed } from './use-listed';
import { useStandings } from './use-standings';
import { VIEWS, type View } from './views';

/** The deliveries, narrowed to what is looked for, in the view that was chosen. */
export function Board({ listed, say, tell }: { listed: Listed } & BoardActions) {
  const [filter, setFilter] = useState(NO_FILTER);
  const [view, setView] = useState<View>('timeline');
  const now = useNow();
  const today = seenBy(viewer(), now).toPlainDate().toString();
  // Lines change with the day and the records, not with every tick of the clock.
  const standings = useStandings(listed);
  const lines = useMemo(() => linesOf(listed, standings, today), [listed, standings, today]);
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterLines(lines, wanted), [lines, wanted]);
  if (lines.length === 0) return <NothingYet />;
  return (
    <>
      <FilterBar lines={lines} shown={shown.length} filter={filter} onFilter={setFilter} />
      <div className="board-bar">
        <ViewSwitch view={view} onView={setView} />
        <TakeAway lines={shown} listed={listed} say={say} />
      </div>
      {shown.length === 0 && <p className="nothing-fits">{t('deliveries.nothingFitsThisFilter')}</p>}
      {shown.length > 0 && view === 'timeline' && (
        <Timeline lines={shown} kept={listed.kept} today={today} now={now.epochMilliseconds} tell={tell} />
      )}
      {shown.length > 0 && view === 'table' && (
        <DeliveryTable lines={shown} kept={listed.kept} now={now.epochMilliseconds} tell={tell} />
      )}
    </>
  );
}

function ViewSwitch({ view, onView }: { view: View; onView: (view: View) => void }) {
  return (
    <p className="actions">
      {Object.entries(VIEWS).map(([name, label]) => (
        <button
          key={name}
          type="button"
          aria-pressed={view === name}
          onClick={() => onView(name === 'table' ? 'table' : 'timeline')}
        >
          {label}
        </button>
      ))}
    </p>
  );
}

function NothingYet() {
  return (
    <p className="nothing-yet">
      {rich('deliveries.noneSeenYet', {
        home: <GoLink url={`${PRODUCTION_ORIGIN}/`}>{t('deliveries.openExperimentersHome')}</GoLink>,
      })}
    </p>
  );
}
