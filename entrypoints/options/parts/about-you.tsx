import { Section } from '@/components/look/section';
import { TrainingStep } from '@/components/training-step';
import { trainingAdvice } from '@/calendar/training';
import { Choices } from '../choices';
import type { PartProps } from '../part-props';

const FIRST_TIME = [
  { value: 'yes', label: 'Yes', note: 'Shows the training, and how to ask for a shadow.' },
  { value: 'no', label: 'No', note: 'Leaves them out.' },
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
    void tell({ type: 'change-person', change: { firstTime: value === 'yes' } }, 'Saved.');
  return (
    <Section title="About you">
      {user && <p className="muted">{`Experimenter knows you as ${user}.`}</p>}
      <fieldset className="setting">
        <legend>Is this your first experiment?</legend>
        <Choices choices={FIRST_TIME} chosen={firstTime} onChoose={answer} />
        {launchedDeliveries !== undefined && (
          <p className="muted">
            {`Deliveries you have launched, by Experimenter’s report: ${launchedDeliveries}. This counts before your answer.`}
          </p>
        )}
      </fieldset>
      <fieldset className="setting">
        <legend>Owner training</legend>
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
                void tell({ type: 'change-person', change: { trainingWatched: null } }, 'Taken back.')
              }
            >
              I have not had the training
            </button>
          </p>
        )}
      </fieldset>
    </Section>
  );
}

/** Here the training is offered to everyone, experienced or not. */
const ASKED = { launchedDeliveries: 0 };
