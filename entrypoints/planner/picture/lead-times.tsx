import { milestones } from '@/planner/launch/milestones';
import type { PlanCase } from '@/planner/launch/plan-finding';
import { LEAD_MARKS } from './marks';
import { dateOf, type PlanScales } from './plan-scales';

/** What has to happen before the first launch, on the line of nobody yet. */
export function LeadTimes({ planCase, scales: { x, y } }: { planCase: PlanCase; scales: PlanScales }) {
  const days = milestones(planCase);
  return (
    <g>
      {LEAD_MARKS.map(([id, path]) => {
        const day = days.find((each) => each.id === id)?.day;
        return (
          day && (
            <path key={id} className="lead" d={path} transform={`translate(${x(dateOf(day))} ${y(0) - 8})`} />
          )
        );
      })}
    </g>
  );
}
