import { useState } from 'react';
import { CopyByHand, copyText } from '@/components/copy-by-hand';
import type { LaunchStep } from '@/planner/launch/launch-plan';
import { changeText, countText, percentText } from '@/planner/out/number-words';
import { sizeInWords } from '@/planner/out/size-in-words';
import { answerSize, type SizeAnswer } from '@/planner/size/answer-size';
import { isOutOfRange } from '@/planner/size/out-of-range';
import type { SizeQuestion } from '@/planner/size/size-question';
import type { Plan } from '@/planner/state/plan-schema';
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
          <dt>Clients needed in each branch</dt>
          <dd>{answer.needed.branches.map(countText).join(' · ')}</dd>
          <dt>In all, analysed</dt>
          <dd>{countText(answer.needed.total)}</dd>
          <Population question={question} answer={answer} />
          <dt>Days</dt>
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
        <dt>Of this population</dt>
        <dd className="muted">Fill in the eligible clients.</dd>
      </>
    );
  }
  const { percent, present } = answer.population;
  const isRange = percent.low !== percent.high;
  return (
    <>
      <dt>Of this population</dt>
      <dd>
        {percentText(percent.likely)}
        {isRange && ` (${percentText(percent.low)} to ${percentText(percent.high)})`}
        {percent.likely > 100 && (
          <strong className="too-small">
            More than everyone. Look for a larger change, or target more clients.
          </strong>
        )}
      </dd>
      <dt>{`The present plan, ${percentText(question.population * 100)}`}</dt>
      <dd>
        {`${present.branches.map(countText).join(' · ')} clients. Smallest change that shows: `}
        {present.changes.map(({ power, likely, best, worst }) => (
          <span key={power} className="shows">
            <strong>{changeText(likely)}</strong>
            {isRange && ` (${changeText(best)} to ${changeText(worst)})`}
            {` at ${percentText(power * 100)} power`}
          </span>
        ))}
      </dd>
      <dt>Effect on all users</dt>
      <dd>{effectText(question)}</dd>
    </>
  );
}

/** A lift among those treated is less of one among all. */
function effectText({ relativeChange, population, ratios }: SizeQuestion): string {
  const sum = ratios.reduce((total, ratio) => total + ratio, 0);
  const treated = population * (1 - (ratios[0] ?? 0) / sum);
  const overall = relativeChange * treated * 100;
  return `${percentText(relativeChange * 100)} more among the ${percentText(treated * 100)} who are treated is ${percentText(overall)} more in the whole targeted population.`;
}

function CopySummary({ lines }: { lines: readonly string[] }) {
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string>();
  const copy = async () => {
    const text = lines.join('\n');
    const copied = await copyText(text);
    setRefused(copied ? undefined : text);
    setSaid(copied ? 'Copied. Bring it to office hours.' : '');
  };
  return (
    <>
      <p className="actions">
        <button type="button" className="primary" onClick={() => void copy()}>
          Copy for office hours
        </button>
        <span role="status">{said}</span>
      </p>
      {refused !== undefined && <CopyByHand text={refused} onClose={() => setRefused(undefined)} />}
    </>
  );
}
