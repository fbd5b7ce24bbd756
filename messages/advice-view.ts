import { trainingAdvice } from '../calendar/training';
import type { PersonState } from '../checklist/report/person';
import { briefCopyUrl } from '../guide/brief-copy';
import { findLink } from '../guide/find-link';
import type { DeliveryTypeGuide, Guide } from '../guide/schema';
import { t } from '../platform/words';
import type { AdviceQuestion, AdviceView } from './content-messages';

/** The planner asks four questions at most. */
const PLANNER = t('page.whichKindDoINeed');

/**
 * Before a delivery is created: which kind it should be, its brief, and the training for those who are new
 * (S27, S33).
 */
function createAdvice(guide: Guide, person: PersonState, isLabs: boolean): AdviceView {
  const { required } = trainingAdvice(guide.trainings, person);
  const helper = findLink(guide, 'delivery-types');
  return {
    severity: 'info',
    text: t('page.beforeYouCreateIt'),
    more: t('page.whatKindsDo'),
    links: [
      { label: t('page.makeMyBrief'), url: briefCopyUrl(isLabs ? 'labs' : undefined) },
      ...(helper ? [helper] : []),
      ...(required ? [{ label: t('page.watchTheTraining'), url: required.training.url }] : []),
    ],
    planner: PLANNER,
  };
}

const yesOrNo = (is: boolean) => (is ? t('page.yes') : t('page.no'));

/** What a kind of delivery means for its owner, by the guide's table (S49–S72). */
function meaningOf({
  title,
  definition,
  briefNeeded,
  measuresDau,
  note,
}: DeliveryTypeGuide): Omit<AdviceView, 'links'> {
  const means = t('page.briefNeededDauMeasured', { brief: yesOrNo(briefNeeded), dau: yesOrNo(measuresDau) });
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
  const text = t('page.holdbackIsSetOnARollout');
  return { severity: 'warning', text, more: found.note ?? '', links, planner: PLANNER };
}

/** What a clone brings along unasked (NimbusExperiment.clone; S43). */
const CLONE_ADVICE: AdviceView = {
  severity: 'info',
  text: t('page.cloneBringsAlong'),
  more: t('page.cloneStartsWith'),
  links: [],
};

/** Advice at the right moment, or `null` where the guide has none. */
export function adviceView(question: AdviceQuestion, guide: Guide, person: PersonState): AdviceView | null {
  if (question.topic === 'create') return createAdvice(guide, person, question.isLabs);
  if (question.topic === 'type') return typeAdvice(guide, question.isRollout, question.isHoldback);
  return CLONE_ADVICE;
}
