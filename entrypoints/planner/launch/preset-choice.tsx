import { atPace } from '@/planner/launch/at-pace';
import type { Pace } from '@/planner/launch/paces';
import { presetSteps } from '@/planner/launch/preset-steps';
import { t } from '@/platform/words';
import type { PartProps } from '../part-props';
import { SelectField } from '../fields/select-field';
import { PresetNotes } from './preset-notes';

const PACES: readonly [Pace, string][] = [
  ['fast', t('planner.paceFast')],
  ['medium', t('planner.paceMedium')],
  ['slow', t('planner.paceSlow')],
];

/** A plan to begin with, what the guide says about it, and how fast its rollout phases follow each other. */
export function PresetChoice({ guide, inHand }: PartProps) {
  const { plan, change, replace } = inHand;
  const { launch } = plan;
  const preset = guide.launchPlans.find(({ id }) => id === launch.preset);
  const choose = (id: string) => {
    const chosen = guide.launchPlans.find((each) => each.id === id);
    const next = { ...launch, preset: id, ...(chosen && { steps: presetSteps(chosen) }) };
    if (launch.steps.length === 0 || !chosen) change({ launch: next });
    else replace({ ...plan, launch: next }, t('planner.stepsReplacedByTitle', { title: chosen.title }));
  };
  const setPace = (pace: Pace | 'own') =>
    pace !== 'own' && change({ launch: { ...launch, steps: atPace(launch.steps, pace) } });
  return (
    <div className="preset">
      <div className="fields">
        <SelectField
          label={t('planner.beginWith')}
          value={launch.preset}
          options={[
            ['', t('planner.yourOwnSteps')],
            ...guide.launchPlans.map(({ id, title }) => [id, title] as const),
          ]}
          onSet={choose}
        />
        {launch.steps.some(({ kind }) => kind === 'rollout') && (
          <SelectField
            label={t('planner.paceOfTheRollout')}
            value={paceOf(launch.steps)}
            options={[['own', t('planner.yourOwnDays')], ...PACES]}
            onSet={setPace}
          />
        )}
      </div>
      {preset && <PresetNotes preset={preset} />}
    </div>
  );
}

/** The pace that the phases have, or none of them. */
function paceOf(steps: Parameters<typeof atPace>[0]): Pace | 'own' {
  const isAt = (pace: Pace) =>
    atPace(steps, pace).every(({ enrollment }, index) => enrollment === steps[index]?.enrollment);
  return PACES.find(([pace]) => isAt(pace))?.[0] ?? 'own';
}
