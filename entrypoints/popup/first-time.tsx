import { Section } from '@/components/look/section';
import type { Tell } from '@/components/ask/use-tell';
import { experienceOf } from '@/calendar/first-time';
import { trainingAdvice } from '@/calendar/training';
import type { PersonState } from '@/checklist/report/person';
import type { Guide } from '@/guide/schema';
import type { Delivery } from '@/records/kept/delivery-record';
import { GoLink } from '@/components/go-link';
import { AskForAShadow } from './ask-for-a-shadow';
import { TrainingStep } from '@/components/training-step';

interface FirstTimeProps {
  guide: Guide;
  person: PersonState;
  /** The one in this tab. */
  delivery: Delivery | undefined;
  say: (words: string) => void;
  tell: Tell;
}

/** What a new owner needs once: the training, two short videos, someone to sit in. Gone for everyone else. */
export function FirstTime({ guide, person, delivery, say, tell }: FirstTimeProps) {
  const experience = experienceOf(person);
  if (experience === 'experienced') return null;
  if (experience === 'unknown') return <FirstTimeQuestion tell={tell} />;
  const { required, optional } = trainingAdvice(guide.trainings, person);
  return (
    <Section title="Your first experiments" tone="raised">
      <ol className="steps">
        <li>
          <TrainingStep required={required} person={person} tell={tell} />
        </li>
        {optional.map(({ id, title, url, minutes }) => (
          <li key={id}>
            <GoLink url={url}>{title}</GoLink>
            {minutes !== null && <span className="muted">{` ${minutes} minutes`}</span>}
          </li>
        ))}
        <li>
          <AskForAShadow guide={guide} person={person} delivery={delivery} say={say} tell={tell} />
        </li>
      </ol>
    </Section>
  );
}

/** Asked only while Experimenter's own data did not tell. */
function FirstTimeQuestion({ tell }: { tell: Tell }) {
  const answer = (firstTime: boolean) =>
    void tell({ type: 'change-person', change: { firstTime } }, 'Thank you.');
  return (
    <Section title="Is this your first experiment?" tone="raised">
      <p className="muted">
        Preflight then shows the training and how to ask for a shadow. The answer is kept with your records.
      </p>
      <p className="actions">
        <button type="button" onClick={() => answer(true)}>
          Yes, my first
        </button>
        <button type="button" onClick={() => answer(false)}>
          No
        </button>
      </p>
    </Section>
  );
}
