import type { ScaleLogarithmic } from 'd3-scale';
import { changeText, percentText } from '@/planner/out/number-words';
import { changeAt } from '@/planner/size/change-at';
import { eligibleRange } from '@/planner/size/eligible-range';
import type { SizeQuestion } from '@/planner/size/size-question';
import { t } from '@/platform/words';
import { MARGIN, PLOT_HEIGHT } from './plot-scales';

interface PresentMarkProps {
  question: SizeQuestion;
  x: ScaleLogarithmic<number, number>;
  y: ScaleLogarithmic<number, number>;
  width: number;
}

/** Where the present plan stands, and the change that is asked for. */
export function PresentMark({ question, x, y, width }: PresentMarkProps) {
  const asked = y(question.relativeChange * 100);
  const percent = question.population * 100;
  const { likely } = eligibleRange(question.eligible ?? 0, question.platform);
  const change = changeAt(question, likely, question.population, 0.8);
  const isInside = percent >= 0.5 && change !== null;
  const isRight = x(Math.max(0.5, percent)) > width / 2;
  return (
    <>
      <path className="asked" d={`M${MARGIN.left} ${asked}H${width - MARGIN.right}`} />
      {isInside && (
        <>
          <path className="present" d={`M${x(percent)} ${MARGIN.top}V${PLOT_HEIGHT - MARGIN.bottom}`} />
          <circle className="present-point" cx={x(percent)} cy={y(change * 100)} r="5" />
          <text
            className="label"
            x={x(percent) + (isRight ? -10 : 10)}
            y={y(change * 100) - 12}
            textAnchor={isRight ? 'end' : 'start'}
          >
            {t('planner.thisPlanPercentChange', {
              percent: percentText(percent),
              change: changeText(change),
            })}
          </text>
        </>
      )}
    </>
  );
}
