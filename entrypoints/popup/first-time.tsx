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
import { t, tCount } from '@/platform/words';

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
    <Section title={t('popup.yourFirstExperiments')} tone="raised">
      <ol className="steps">
        <li>
          <TrainingStep required={required} person={person} tell={tell} />
        </li>
        {optional.map(({ id, title, url, minutes }) => (
          <li key={id}>
            <GoLink url={url}>{title}</GoLink>
            {minutes !== null && <span className="muted">{` ${tCount('popup.minutes', minutes)}`}</span>}
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
    void tell({ type: 'change-person', change: { firstTime } }, t('popup.thankYou'));
  return (
    <Section title={t('popup.isThisYourFirstExperiment')} tone="raised">
      <p className="muted">{t('popup.preflightThenShowsTheTraining')}</p>
      <p className="actions">
        <button type="button" onClick={() => answer(true)}>
          {t('popup.yesMyFirst')}
        </button>
        <button type="button" onClick={() => answer(false)}>
          {t('popup.no')}
        </button>
      </p>
    </Section>
  );
}
