import { useId } from 'react';
import type { PlanCase } from '@/planner/launch/plan-finding';
import { t } from '@/platform/words';
import { Legend, LEGEND_LINE } from './legend';
import { legendLines } from './legend-lines';
import { LeadTimes } from './lead-times';
import { Patterns } from './patterns';
import { PlanAxes } from './plan-axes';
import { HEIGHT, planScales } from './plan-scales';
import { RolloutArea } from './rollout-area';
import { StepBands } from './step-bands';
import { useWidth } from './use-width';

/** Time across, share of the population up: who gets what, and when. The table below says the same. */
export function PlanPicture({ planCase, name }: { planCase: PlanCase; name: string }) {
  const { place, width } = useWidth();
  const id = useId();
  const scales = planScales(planCase, width);
  const legend = legendLines(planCase, width);
  const height = HEIGHT + ((legend.at(-1)?.line ?? 0) + 1) * LEGEND_LINE;
  return (
    <figure className="picture" id="plan-picture">
      <figcaption id={id}>
        {name ? t('planner.shareOverTimeOfName', { name }) : t('planner.shareOverTime')}
        <span className="sr-only">{`. ${t('planner.tableHasTheSameInWords')}`}</span>
      </figcaption>
      <div ref={place}>
        <svg role="img" aria-labelledby={id} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <Patterns id={id} />
          <rect className="ground" width={width} height={height} />
          <PlanAxes scales={scales} width={width} />
          <RolloutArea dated={planCase.dated} scales={scales} patterns={id} />
          {planCase.dated.map((dated) => (
            <StepBands key={dated.index} dated={dated} scales={scales} patterns={id} />
          ))}
          <LeadTimes planCase={planCase} scales={scales} />
          <Legend entries={legend} top={HEIGHT + 6} />
        </svg>
      </div>
    </figure>
  );
}
