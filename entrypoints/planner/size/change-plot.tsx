import { area, line } from 'd3-shape';
import { useId } from 'react';
import { percentText, changeText } from '@/planner/out/number-words';
import { SHOWN_POWERS } from '@/planner/size/answer-size';
import type { CurvePoint } from '@/planner/size/change-curve';
import type { SizeQuestion } from '@/planner/size/size-question';
import { t } from '@/platform/words';
import { useWidth } from '../picture/use-width';
import { ChangeTable } from './change-table';
import { PlotAxes } from './plot-axes';
import { PLOT_HEIGHT, plotScales } from './plot-scales';
import { PresentMark } from './present-mark';

/** The smallest change that shows against the population, with the present plan marked; the table below says the same. */
export function ChangePlot({ question, name }: { question: SizeQuestion; name: string }) {
  const { place, width } = useWidth();
  const id = useId();
  const { curve, x, y, ticks } = plotScales(question, width);
  const at = (change: number) => y(change * 100);
  const drawn = curve.filter(({ changes }) => changes.every((change) => change !== null));
  if (drawn.length === 0) return <p role="status">{t('planner.soFewClientsThatNoPossible')}</p>;
  const range = area<CurvePoint>()
    .defined(({ best, worst }) => best !== null && worst !== null)
    .x(({ percent }) => x(percent))
    .y0(({ best }) => at(best ?? 1))
    .y1(({ worst }) => at(worst ?? 1));
  const curveOf = (index: number) =>
    line<CurvePoint>()
      .defined(({ changes }) => changes[index] !== null)
      .x(({ percent }) => x(percent))
      .y(({ changes }) => at(changes[index] ?? 1))(curve);
  return (
    <figure className="picture" id="size-plot">
      <figcaption id={id}>
        {name
          ? t('planner.smallestChangeByPopulationOfName', { name })
          : t('planner.smallestChangeByPopulation')}
        <span className="sr-only">{`. ${t('planner.tableHasTheSameInNumbers')}`}</span>
      </figcaption>
      <div ref={place}>
        <svg
          role="img"
          aria-labelledby={id}
          width={width}
          height={PLOT_HEIGHT}
          viewBox={`0 0 ${width} ${PLOT_HEIGHT}`}
        >
          <rect className="ground" width={width} height={PLOT_HEIGHT} />
          {question.platform !== 'unknown' && <path className="range" d={range(curve) ?? undefined} />}
          <PlotAxes x={x} y={y} ticks={ticks} width={width} />
          {SHOWN_POWERS.map((power, index) => (
            <g key={power}>
              <path className="curve" data-power={power} d={curveOf(index) ?? undefined} />
              <EndLabel power={power} index={index} x={x(100)} y={at(drawn.at(-1)?.changes[index] ?? 1)} />
            </g>
          ))}
          <PresentMark question={question} x={x} y={y} width={width} />
        </svg>
      </div>
      <p className="muted">
        {`${t('planner.askedForChange', { change: changeText(question.relativeChange) })} `}
        {question.platform !== 'unknown' && t('planner.shadedAsEstimatesOfClients')}
      </p>
      <ChangeTable question={question} />
    </figure>
  );
}

function EndLabel({ power, index, x, y }: { power: number; index: number; x: number; y: number }) {
  return (
    <text className="label" x={x + 6} y={y + (index === 0 ? 10 : -2)}>
      {t('planner.percentPower', { percent: percentText(power * 100) })}
    </text>
  );
}
