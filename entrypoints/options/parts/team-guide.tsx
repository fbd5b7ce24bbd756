import { useState } from 'react';
import { askBackground } from '@/components/ask/ask-background';
import { Section } from '@/components/look/section';
import type { LayerSource } from '@/guide/schema';
import type { LayeredGuide } from '@/records/policy/guide-layers';
import type { GuideResult } from '@/records/change/guide';
import { t } from '@/platform/words';
import { ChooseFile } from '../choose-file';
import type { PartProps } from '../part-props';
import { textOfFile } from '../text-of-file';

/** The guide's layers: what a team, its owner or a policy laid over the built-in one, and what of it does not hold. */
export function TeamGuide({ kept: { guide }, say }: PartProps) {
  const [problems, setProblems] = useState<string[]>([]);
  const set = async (text: string | null, done: string) => {
    const result = (await askBackground({ type: 'set-guide', whose: 'team', text })) ?? NO_ANSWER;
    setProblems(result.ok ? [] : result.problems);
    say(result.ok ? done : t('options.notLoadedNothingWasChanged'));
  };
  const load = async (file: File) => {
    const read = await textOfFile(file);
    if (read.ok) await set(read.text, t('options.loadedName', { name: file.name }));
    else setProblems([read.message]);
  };
  return (
    <Section title={t('options.guide')}>
      <p className="muted">{t('options.aTeamCanAddChange')}</p>
      <Layers guide={guide} onRemove={() => void set(null, t('options.removedTheBuiltInGuide'))} />
      <p className="actions">
        <ChooseFile label={t('options.loadATeamsGuideFile')} onChoose={(file) => void load(file)} />
      </p>
      <div role="alert">
        {problems.length > 0 && <Problems title={t('options.thisFileWasNotLoaded')} lines={problems} />}
      </div>
      {guide.problems.length > 0 && (
        <Problems title={t('options.notUsedBecauseItDoesNotHold')} lines={guide.problems} />
      )}
    </Section>
  );
}

const NO_ANSWER: GuideResult = { ok: false, problems: [t('options.preflightDidNotAnswerPlease')] };

const FROM: Readonly<Partial<Record<LayerSource, string>>> = {
  team: t('options.fromAFile'),
  mine: t('options.yourOwnChanges'),
  policy: t('options.fromYourPolicy'),
};

function Layers({ guide: { layers }, onRemove }: { guide: LayeredGuide; onRemove: () => void }) {
  return (
    <ul className="rows">
      <li>{t('options.builtInGuide')}</li>
      {layers.map(({ name, source }) => (
        <li key={source} className="layer" data-layer={source}>
          <span>
            {name} <span className="muted">{FROM[source]}</span>
          </span>
          {source === 'team' && (
            <button
              type="button"
              className="quiet"
              aria-label={t('options.removeName', { name })}
              onClick={onRemove}
            >
              {t('options.remove')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** More than one looks through at once. */
const SHOWN = 20;

function Problems({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div className="problems">
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lines.length > SHOWN && (
        <p className="muted">{t('options.andCountMore', { count: lines.length - SHOWN })}</p>
      )}
    </div>
  );
}
