import { Section } from '@/components/look/section';
import { TrainingStep } from '@/components/training-step';
import { trainingAdvice } from '@/calendar/training';
import { t } from '@/platform/words';
import { Choices } from '../choices';
import type { PartProps } from '../part-props';

const FIRST_TIME = [
  { value: 'yes', label: t('options.yes'), note: t('options.yesNote') },
  { value: 'no', label: t('options.no'), note: t('options.noNote') },
] as const;

/** Who the owner is, as far as it changes what is shown: new to this or not, and trained. */
export function AboutYou({
  kept: {
    person,
    user,
    guide: { guide },
  },
  tell,
}: PartProps) {
  const { launchedDeliveries, firstTime, trainingWatched } = person;
  const answer = (value: 'yes' | 'no') =>
    void tell({ type: 'change-person', change: { firstTime: value === 'yes' } }, t('options.saved'));
  return (
    <Section title={t('options.aboutYou')}>
      {user && <p className="muted">{t('options.experimenterKnowsYouAsUser', { user })}</p>}
      <fieldset className="setting">
        <legend>{t('options.isThisYourFirstExperiment')}</legend>
        <Choices choices={FIRST_TIME} chosen={firstTime} onChoose={answer} />
        {launchedDeliveries !== undefined && (
          <p className="muted">{t('options.deliveriesYouHaveLaunched', { launchedDeliveries })}</p>
        )}
      </fieldset>
      <fieldset className="setting">
        <legend>{t('options.ownerTraining')}</legend>
        <TrainingStep
          required={trainingAdvice(guide.trainings, { ...person, ...ASKED }).required}
          person={person}
          tell={tell}
        />
        {trainingWatched && (
          <p>
            <button
              type="button"
              className="quiet"
              onClick={() =>
                void tell(
                  { type: 'change-person', change: { trainingWatched: null } },
                  t('options.takenBack'),
                )
              }
            >
              {t('options.iHaveNotHadTheTraining')}
            </button>
          </p>
        )}
      </fieldset>
    </Section>
  );
}

/** Here the training is offered to everyone, experienced or not. */
const ASKED = { launchedDeliveries: 0 };
