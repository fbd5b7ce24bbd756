import { GoLink } from './go-link';
import { OutcomeIcon } from './look/outcome-icon';
import type { Tell } from './ask/use-tell';
import type { TrainingToWatch } from '@/calendar/training';
import type { PersonState } from '@/checklist/report/person';

interface TrainingStepProps {
  /** Null once it was watched, or learned another way. */
  required: TrainingToWatch | null;
  person: PersonState;
  tell: Tell;
}

/** The owner training: where it is, and the two ways of having had it. */
export function TrainingStep({ required, person: { trainingWatched }, tell }: TrainingStepProps) {
  if (!required) return <TrainingDone watched={trainingWatched} />;
  const { training, reason, severity } = required;
  const learned = (way: 'video' | 'other') =>
    void tell(
      {
        type: 'change-person',
        change: { trainingWatched: { on: Date.now(), version: training.version, way } },
      },
      'Remembered.',
    );
  return (
    <>
      <p>
        {severity === 'error' && <strong>Before your first experiment: </strong>}
        <GoLink url={training.url}>{training.title}</GoLink>
        {reason === 'newer-version' && <span className="muted"> a newer version has come</span>}
      </p>
      <p className="actions">
        <button type="button" onClick={() => learned('video')}>
          I have watched it
        </button>
        <button type="button" onClick={() => learned('other')}>
          I was trained another way
        </button>
      </p>
    </>
  );
}

function TrainingDone({ watched }: { watched: PersonState['trainingWatched'] }) {
  if (!watched) return <p>No training is required.</p>;
  const day = new Date(watched.at).toLocaleDateString(undefined, { dateStyle: 'medium' });
  return (
    <p className="step-done">
      <OutcomeIcon item={{ outcome: 'done' }} />
      {watched.way === 'video'
        ? `You watched the training on ${day}.`
        : `Trained another way, as you said on ${day}.`}
    </p>
  );
}
