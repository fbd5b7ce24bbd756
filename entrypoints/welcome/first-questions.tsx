import { Section } from '@/components/look/section';
import { TrainingStep } from '@/components/training-step';
import { useOwner } from '@/components/live/use-owner';
import type { Tell } from '@/components/ask/use-tell';
import { trainingAdvice } from '@/calendar/training';
import { t } from '@/platform/words';

/** Asks what decides whether the training and the first steps are shown. Any answer can be changed in the settings. */
export function FirstQuestions({ tell }: { tell: Tell }) {
  const owner = useOwner();
  if (owner.state !== 'read') return null;
  const { person, guide } = owner.value;
  const answer = (firstTime: boolean) =>
    void tell({ type: 'change-person', change: { firstTime } }, t('welcome.thankYou'));
  return (
    <Section title={t('welcome.isThisYourFirstExperiment')}>
      <p className="actions">
        <button type="button" aria-pressed={person.firstTime === 'yes'} onClick={() => answer(true)}>
          {t('welcome.yesMyFirst')}
        </button>
        <button type="button" aria-pressed={person.firstTime === 'no'} onClick={() => answer(false)}>
          {t('welcome.no')}
        </button>
      </p>
      {person.firstTime === 'yes' && (
        <TrainingStep
          required={trainingAdvice(guide.trainings, person).required}
          person={person}
          tell={tell}
        />
      )}
      {person.firstTime === 'no' && <p className="muted">{t('welcome.thenTheFirstStepsAreLeftOut')}</p>}
    </Section>
  );
}
