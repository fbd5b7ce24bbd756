import { Section } from '@/components/look/section';
import { TrainingStep } from '@/components/training-step';
import { useOwner } from '@/components/live/use-owner';
import type { Tell } from '@/components/ask/use-tell';
import { trainingAdvice } from '@/calendar/training';

/** Asks what decides whether the training and the first steps are shown. Any answer can be changed in the settings. */
export function FirstQuestions({ tell }: { tell: Tell }) {
  const owner = useOwner();
  if (owner.state !== 'read') return null;
  const { person, guide } = owner.value;
  const answer = (firstTime: boolean) =>
    void tell({ type: 'change-person', change: { firstTime } }, 'Thank you.');
  return (
    <Section title="Is this your first experiment?">
      <p className="actions">
        <button type="button" aria-pressed={person.firstTime === 'yes'} onClick={() => answer(true)}>
          Yes, my first
        </button>
        <button type="button" aria-pressed={person.firstTime === 'no'} onClick={() => answer(false)}>
          No
        </button>
      </p>
      {person.firstTime === 'yes' && (
        <TrainingStep
          required={trainingAdvice(guide.trainings, person).required}
          person={person}
          tell={tell}
        />
      )}
      {person.firstTime === 'no' && <p className="muted">Then the first steps are left out.</p>}
    </Section>
  );
}
