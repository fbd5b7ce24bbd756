import { GoLink } from '@/components/go-link';
import { findLink } from '@/guide/find-link';
import type { Kind } from '@/planner/kind/answers';
import { KIND_ADVICE } from '@/planner/kind/kind-advice';
import { presetSteps } from '@/planner/launch/preset-steps';
import { t } from '@/platform/words';
import type { PartProps } from '../part-props';
import { OtherKindNow } from './other-kind-now';

/** The guide's plan that each kind begins with; Labs and other methods have none. */
const PRESET_OF: Readonly<Partial<Record<Kind, string>>> = {
  experiment: 'just-a-number',
  rollout: 'rollout-medium',
  holdback: 'holdback',
  'small-first': 'velocity',
};

/** Where the answers lead: why, what is good and bad about it, and what to do. */
export function KindAnswer({ kind, guide, inHand }: { kind: Kind } & PartProps) {
  const advice = KIND_ADVICE[kind];
  const type = guide.deliveryTypes.find(({ id }) => id === advice.column);
  return (
    <article className="answer" data-kind={kind}>
      <p className="answer-label">{t('planner.yourAnswersLeadTo')}</p>
      <h3>{advice.title}</h3>
      <p>{advice.reason}</p>
      <OtherKindNow plan={inHand.plan} kind={kind} />
      <dl>
        <dt>{t('planner.advantage')}</dt>
        <dd>{advice.advantage ?? type?.advantages}</dd>
        <dt>{t('planner.disadvantage')}</dt>
        <dd>{advice.disadvantage ?? type?.disadvantages}</dd>
        <dt>{t('planner.brief')}</dt>
        <dd>{advice.brief}</dd>
      </dl>
      <h4>{kind === 'other' ? t('planner.methods') : t('planner.whatToSetInExperimenter')}</h4>
      <ol>
        {advice.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h4>{t('planner.goodToKnow')}</h4>
      <ul className="bullets">
        {advice.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p className="actions">
        <PlanIt kind={kind} guide={guide} inHand={inHand} />
        {advice.links.map((id) => {
          const link = findLink(guide, id);
          return (
            link && (
              <GoLink key={id} url={link.url}>
                {link.label}
              </GoLink>
            )
          );
        })}
      </p>
    </article>
  );
}

/** The way on: steps to begin with, where there are none yet. */
function PlanIt({ kind, guide, inHand }: { kind: Kind } & Pick<PartProps, 'guide' | 'inHand'>) {
  const { plan, change } = inHand;
  const preset = guide.launchPlans.find(({ id }) => id === PRESET_OF[kind]);
  if (!preset) return null;
  const isEmpty = plan.launch.steps.length === 0;
  const go = () => {
    const launch = isEmpty ? { ...plan.launch, preset: preset.id, steps: presetSteps(preset) } : plan.launch;
    change({ part: 'launch', launch });
  };
  return (
    <button type="button" className="primary" onClick={go}>
      {isEmpty ? t('planner.planTheLaunch') : t('planner.seeTheLaunchPlan')}
    </button>
  );
}
