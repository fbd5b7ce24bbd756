import { changeText, percentText } from '@/planner/out/number-words';
import { SHOWN_POWERS } from '@/planner/size/answer-size';
import { changeCurve, TABLE_PERCENTS } from '@/planner/size/change-curve';
import type { SizeQuestion } from '@/planner/size/size-question';

/** The plot once more in numbers, the present plan among them. */
export function ChangeTable({ question }: { question: SizeQuestion }) {
  const present = question.population * 100;
  const percents = [...new Set([...TABLE_PERCENTS, present])]
    .filter((percent) => percent > 0)
    .sort((a, b) => a - b);
  return (
    <details className="plot-table">
      <summary>The plot as a table</summary>
      <table>
        <caption className="sr-only">Smallest relative change that shows, by population and power</caption>
        <thead>
          <tr>
            <th scope="col">Population</th>
            {SHOWN_POWERS.map((power) => (
              <th key={power} scope="col">{`${percentText(power * 100)} power`}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changeCurve(question, percents).map(({ percent, changes }) => (
            <tr key={percent}>
              <th scope="row">{`${percentText(percent)}${percent === present ? ', this plan' : ''}`}</th>
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
