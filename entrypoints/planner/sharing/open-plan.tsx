import { useId, useRef, useState } from 'react';
import { planFromFragment } from '@/planner/state/fragment';
import { t } from '@/platform/words';
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
    setProblem(isNothing ? t('planner.thatIsNoLinkToAPlan') : '');
    if (isNothing) return;
    inHand.replace(read.plan, t('planner.thePlanIsOpen'));
    setText('');
    if (details.current) details.current.open = false;
  };
  return (
    <details ref={details} className="open-plan">
      <summary>{t('planner.openAPlan')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <label htmlFor={id}>{t('planner.theLinkThatYouWereSent')}</label>
        <input
          id={id}
          type="text"
          value={text}
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem`}
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit">{t('planner.open')}</button>
        <output id={`${id}-problem`}>{problem}</output>
      </form>
    </details>
  );
}
