import { DELIVERY_TYPE_LABELS } from '@/guide/vocabulary';
import { dayText } from '@/planner/launch/day-text';
import { milestones } from '@/planner/launch/milestones';
import type { PlanCase } from '@/planner/launch/plan-finding';
import { stepDays, stepSize } from '@/planner/out/step-in-words';
import { t } from '@/platform/words';

/** The picture once more for those who do not see it, and the days that somebody has to act on. */
export function PlanTables({ planCase }: { planCase: PlanCase }) {
  return (
    <>
      <details className="plan-table">
        <summary>{t('planner.thePictureAsATable')}</summary>
        <table>
          <caption className="sr-only">{t('planner.stepsOfThePlanWithTheirDays')}</caption>
          <thead>
            <tr>
              {[t('planner.step'), t('planner.days'), t('planner.shareOfThePopulation')].map((head) => (
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
                <td>
                  {t('planner.startToEnd', {
                    start: dayText(start),
                    end: dayText(end),
                    days: stepDays(step),
                  })}
                </td>
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
      <caption>{t('planner.daysThatCount')}</caption>
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
