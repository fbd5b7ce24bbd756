import { DELIVERY_TYPE_LABELS } from '@/guide/vocabulary';
import { dayText } from '@/planner/launch/day-text';
import { milestones } from '@/planner/launch/milestones';
import type { PlanCase } from '@/planner/launch/plan-finding';
import { stepDays, stepSize } from '@/planner/out/step-in-words';

/** The picture once more for those who do not see it, and the days that somebody has to act on. */
export function PlanTables({ planCase }: { planCase: PlanCase }) {
  return (
    <>
      <details className="plan-table">
        <summary>The picture as a table</summary>
        <table>
          <caption className="sr-only">Steps of the plan with their days and sizes</caption>
          <thead>
            <tr>
              {['Step', 'Days', 'Share of the population'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {planCase.dated.map(({ step, index, start, end }) => (
              <tr key={index}>
                <th scope="row">{`${index + 1}. ${step.title} (${DELIVERY_TYPE_LABELS[step.kind]})`}</th>
                <td>{`${dayText(start)} to ${dayText(end)}: ${stepDays(step)}`}</td>
                <td>{stepSize(step)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <Milestones planCase={planCase} />
    </>
  );
}

function Milestones({ planCase }: { planCase: PlanCase }) {
  return (
    <table className="milestones">
      <caption>Days that count</caption>
      <tbody>
        {milestones(planCase).map(({ id, day, title, about }) => (
          <tr key={id}>
            <th scope="row">
              <time dateTime={day.toString()}>{dayText(day)}</time>
            </th>
            <td>
              {title}
              <span className="muted"> {about}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
