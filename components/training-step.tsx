import { GoLink } from './go-link';
import { OutcomeIcon } from './look/outcome-icon';
import type { Tell } from './ask/use-tell';
import type { TrainingToWatch } from '@/calendar/training';
import type { PersonState } from '@/checklist/report/person';
import { t } from '@/platform/words';

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
      t('shared.remembered'),
    );
  return (
    <>
      <p>
        {severity === 'error' && <strong>{t('shared.beforeYourFirstExperiment')} </strong>}
        <GoLink url={training.url}>{training.title}</GoLink>
        {reason === 'newer-version' && <span className="muted"> {t('shared.aNewerVersionHasCome')}</span>}
      </p>
      <p className="actions">
        <button type="button" onClick={() => learned('video')}>
          {t('shared.iHaveWatchedIt')}
        </button>
        <button type="button" onClick={() => learned('other')}>
          {t('shared.iWasTrainedAnotherWay')}
        </button>
      </p>
    </>
  );
}

function TrainingDone({ watched }: { watched: PersonState['trainingWatched'] }) {
  if (!watched) return <p>{t('shared.noTrainingIsRequired')}</p>;
  const day = new Date(watched.at).toLocaleDateString(undefined, { dateStyle: 'medium' });
  return (
    <p className="step-done">
      <OutcomeIcon item={{ outcome: 'done' }} />
      {watched.way === 'video'
        ? t('shared.youWatchedTheTrainingOnDay', { day })
        : t('shared.trainedAnotherWayAsYouSaid', { day })}
    </p>
  );
}
