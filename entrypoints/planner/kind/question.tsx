import { useId } from 'react';
import { ANSWERS, type QuestionId } from '@/planner/kind/answers';
import { QUESTIONS } from '@/planner/kind/questions';

interface QuestionProps {
  id: QuestionId;
  answer: string | undefined;
  onAnswer: (answer: string) => void;
}

/** One question with all its answers; a given one can be changed at any time. */
export function Question({ id, answer, onAnswer }: QuestionProps) {
  const name = useId();
  const { question, hint, answers } = QUESTIONS[id];
  const words: Readonly<Record<string, string>> = answers;
  return (
    <fieldset className="question" data-question={id} aria-describedby={`${name}-hint`}>
      <legend>{question}</legend>
      <p id={`${name}-hint`} className="muted">
        {hint}
      </p>
      {ANSWERS[id].map((each) => (
        <label key={each} className="choice">
          <input
            type="radio"
            name={name}
            value={each}
            checked={answer === each}
            onChange={() => onAnswer(each)}
          />
          <span>{words[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}
