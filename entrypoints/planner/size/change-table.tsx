import { changeText, percentText } from '@/planner/out/number-words';
import { SHOWN_POWERS } from '@/planner/size/answer-size';
import { changeCurve, TABLE_PERCENTS } from '@/planner/size/change-curve';
import type { SizeQuestion } from '@/planner/size/size-question';
import { t } from '@/platform/words';

/** The plot once more in numbers, the present plan among them. */
export function ChangeTable({ question }: { question: SizeQuestion }) {
  const present = question.population * 100;
  const percents = [...new Set([...TABLE_PERCENTS, present])]
    .filter((percent) => percent > 0)
    .sort((a, b) => a - b);
  return (
    <details className="plot-table">
      <summary>{t('planner.thePlotAsATable')}</summary>
      <table>
        <caption className="sr-only">{t('planner.smallestRelativeChangeThatShows')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('planner.population')}</th>
            {SHOWN_POWERS.map((power) => (
              <th key={power} scope="col">
                {t('planner.percentPower', { percent: percentText(power * 100) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changeCurve(question, percents).map(({ percent, changes }) => (
            <tr key={percent}>
              <th scope="row">
                {percent === present
                  ? t('planner.percentThisPlan', { percent: percentText(percent) })
                  : percentText(percent)}
              </th>
              {changes.map((change, index) => (
                <td key={SHOWN_POWERS[index]}>{changeText(change)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
