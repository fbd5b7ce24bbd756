import { useState } from 'react';
import { CopyByHand, copyText } from '@/components/copy-by-hand';
import type { LaunchStep } from '@/planner/launch/launch-plan';
import { changeText, countText, percentText } from '@/planner/out/number-words';
import { sizeInWords } from '@/planner/out/size-in-words';
import { answerSize, type SizeAnswer } from '@/planner/size/answer-size';
import { isOutOfRange } from '@/planner/size/out-of-range';
import type { SizeQuestion } from '@/planner/size/size-question';
import type { Plan } from '@/planner/state/plan-schema';
import { t } from '@/platform/words';
import { ChangePlot } from './change-plot';
import { daysText } from './days-text';

interface SizeAnswersProps {
  plan: Plan;
  step: LaunchStep;
  question: SizeQuestion;
}

/** The numbers, what they mean for the present plan, and the way to office hours with them. */
export function SizeAnswers({ plan, step, question }: SizeAnswersProps) {
  const answer = answerSize(question);
  if (isOutOfRange(answer)) {
    return (
      <p className="size-missing" role="status">
        {answer.must}
      </p>
    );
  }
  return (
    <>
      <div className="numbers">
        <dl>
          <dt>{t('planner.clientsNeededInEachBranch')}</dt>
          <dd>{answer.needed.branches.map(countText).join(' · ')}</dd>
          <dt>{t('planner.inAllAnalysed')}</dt>
          <dd>{countText(answer.needed.total)}</dd>
          <Population question={question} answer={answer} />
          <dt>{t('planner.days')}</dt>
          <dd>{daysText(step)}</dd>
        </dl>
      </div>
      {question.eligible !== null && <ChangePlot question={question} name={plan.about.name} />}
      <CopySummary lines={sizeInWords(question, answer)} />
    </>
  );
}

function Population({ question, answer }: { question: SizeQuestion; answer: SizeAnswer }) {
  if (!answer.population) {
    return (
      <>
        <dt>{t('planner.ofThisPopulation')}</dt>
        <dd className="muted">{t('planner.fillInTheEligibleClients')}</dd>
      </>
    );
  }
  const { percent, present } = answer.population;
  const isRange = percent.low !== percent.high;
  return (
    <>
      <dt>{t('planner.ofThisPopulation')}</dt>
      <dd>
        {percentText(percent.likely)}
        {isRange &&
          ` ${t('planner.lowToHigh', { low: percentText(percent.low), high: percentText(percent.high) })}`}
        {percent.likely > 100 && <strong className="too-small">{t('planner.moreThanEveryone')}</strong>}
      </dd>
      <dt>{t('planner.thePresentPlanPercent', { percent: percentText(question.population * 100) })}</dt>
      <dd>
        {`${t('planner.clientsAndSmallestChange', { clients: present.branches.map(countText).join(' · ') })} `}
        {present.changes.map(({ power, likely, best, worst }) => (
          <span key={power} className="shows">
            <strong>{changeText(likely)}</strong>
            {isRange && ` ${t('planner.lowToHigh', { low: changeText(best), high: changeText(worst) })}`}
            {` ${t('planner.atPower', { power: percentText(power * 100) })}`}
          </span>
        ))}
      </dd>
      <dt>{t('planner.effectOnAllUsers')}</dt>
      <dd>{effectText(question)}</dd>
    </>
  );
}

/** A lift among those treated is less of one among all. */
function effectText({ relativeChange, population, ratios }: SizeQuestion): string {
  const sum = ratios.reduce((total, ratio) => total + ratio, 0);
  const treated = population * (1 - (ratios[0] ?? 0) / sum);
  const overall = relativeChange * treated * 100;
  return t('planner.changeAmongTreatedIsOverall', {
    change: percentText(relativeChange * 100),
    treated: percentText(treated * 100),
    overall: percentText(overall),
  });
}

function CopySummary({ lines }: { lines: readonly string[] }) {
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string>();
  const copy = async () => {
    const text = lines.join('\n');
    const copied = await copyText(text);
    setRefused(copied ? undefined : text);
    setSaid(copied ? t('planner.copiedBringItToOfficeHours') : '');
  };
  return (
    <>
      <p className="actions">
        <button type="button" className="primary" onClick={() => void copy()}>
          {t('planner.copyForOfficeHours')}
        </button>
        <span role="status">{said}</span>
      </p>
      {refused !== undefined && <CopyByHand text={refused} onClose={() => setRefused(undefined)} />}
    </>
  );
}
