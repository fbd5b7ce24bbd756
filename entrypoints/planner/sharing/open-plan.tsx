import { useId, useRef, useState } from 'react';
import { planFromFragment } from '@/planner/state/fragment';
import type { PlanInHand } from '../use-plan';

/**
 * Opens a plan from a link that somebody sent. An extension's pages have another address in each Firefox, and no site may
 * link to them: pasted here, such a link opens anywhere.
 */
export function OpenPlan({ inHand, today }: { inHand: PlanInHand; today: Temporal.PlainDate }) {
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const open = () => {
    const read = planFromFragment(text.trim(), today);
    const isNothing = text.trim() === '' || read.problem !== null;
    setProblem(isNothing ? 'That is no link to a plan. Copy the whole of it, from “plan=” to its end.' : '');
    if (isNothing) return;
    inHand.replace(read.plan, 'The plan is open.');
    setText('');
    if (details.current) details.current.open = false;
  };
  return (
    <details ref={details} className="open-plan">
      <summary>Open a plan</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <label htmlFor={id}>The link that you were sent</label>
        <input
          id={id}
          type="text"
          value={text}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit">Open</button>
        <output id={`${id}-problem`}>{problem}</output>
      </form>
    </details>
  );
}
