import { trainingAdvice } from '../calendar/training';
import type { PersonState } from '../checklist/report/person';
import { briefCopyUrl } from '../guide/brief-copy';
import { findLink } from '../guide/find-link';
import type { DeliveryTypeGuide, Guide } from '../guide/schema';
import type { AdviceQuestion, AdviceView } from './content-messages';

/** The planner asks four questions at most. */
const PLANNER = 'Which kind do I need?';

/**
 * Before a delivery is created: which kind it should be, its brief, and the training for those who are new
 * (S27, S33).
 */
function createAdvice(guide: Guide, person: PersonState, isLabs: boolean): AdviceView {
  const { required } = trainingAdvice(guide.trainings, person);
  const helper = findLink(guide, 'delivery-types');
  return {
    severity: 'info',
    text: 'Before you create it',
    more:
      'Experiments measure, rollouts deliver, holdbacks do both at once. ' +
      'Start with your own copy of the brief.',
    links: [
      { label: 'Make my brief', url: briefCopyUrl(isLabs ? 'labs' : undefined) },
      ...(helper ? [helper] : []),
      ...(required ? [{ label: 'Watch the training', url: required.training.url }] : []),
    ],
    planner: PLANNER,
  };
}

const yesOrNo = (is: boolean) => (is ? 'yes' : 'no');

/** What a kind of delivery means for its owner, by the guide's table (S49–S72). */
function meaningOf({
  title,
  definition,
  briefNeeded,
  measuresDau,
  note,
}: DeliveryTypeGuide): Omit<AdviceView, 'links'> {
  const means = `Brief needed: ${yesOrNo(briefNeeded)}. DAU measured: ${yesOrNo(measuresDau)}.`;
  return { severity: 'info', text: `${title}: ${definition}`, more: note ? `${means} ${note}` : means };
}

/**
 * What the switches on Branches make of a delivery. The holdback box belongs to the experiment half (S51).
 */
function typeAdvice(guide: Guide, isRollout: boolean, isHoldback: boolean): AdviceView | null {
  const helper = findLink(guide, 'delivery-types');
  const links = helper ? [helper] : [];
  const type = isHoldback ? 'holdback' : isRollout ? 'rollout' : 'experiment';
  const found = guide.deliveryTypes.find(({ id }) => id === type);
  if (!found) return null;
  if (!(isRollout && isHoldback)) return { ...meaningOf(found), links, planner: PLANNER };
  const text = 'Holdback is set on a rollout';
  return { severity: 'warning', text, more: found.note ?? '', links, planner: PLANNER };
}

/** What a clone brings along unasked (NimbusExperiment.clone; S43). */
const CLONE_ADVICE: AdviceView = {
  severity: 'info',
  text: 'A clone brings along links and sign-offs',
  more:
    'It starts without QA status and risk answers, but with this one’s brief, tickets and sign-off ticks: ' +
    'replace them.',
  links: [],
};

/** Advice at the right moment, or `null` where the guide has none. */
export function adviceView(question: AdviceQuestion, guide: Guide, person: PersonState): AdviceView | null {
  if (question.topic === 'create') return createAdvice(guide, person, question.isLabs);
  if (question.topic === 'type') return typeAdvice(guide, question.isRollout, question.isHoldback);
  return CLONE_ADVICE;
}
