import { useState } from 'react';
import { askBackground } from '@/components/ask/ask-background';
import { Section } from '@/components/look/section';
import type { LayerSource } from '@/guide/schema';
import type { LayeredGuide } from '@/records/policy/guide-layers';
import type { GuideResult } from '@/records/change/guide';
import { ChooseFile } from '../choose-file';
import type { PartProps } from '../part-props';
import { textOfFile } from '../text-of-file';

/** The guide's layers: what a team, its owner or a policy laid over the built-in one, and what of it does not hold. */
export function TeamGuide({ kept: { guide }, say }: PartProps) {
  const [problems, setProblems] = useState<string[]>([]);
  const set = async (text: string | null, done: string) => {
    const result = (await askBackground({ type: 'set-guide', whose: 'team', text })) ?? NO_ANSWER;
    setProblems(result.ok ? [] : result.problems);
    say(result.ok ? done : 'Not loaded. Nothing was changed.');
  };
  const load = async (file: File) => {
    const read = await textOfFile(file);
    if (read.ok) await set(read.text, `Loaded ${file.name}.`);
    else setProblems([read.message]);
  };
  return (
    <Section title="Guide">
      <p className="muted">
        A team can add, change and retire items, links, office hours and known documents. What you ticked
        stays, whatever changes.
      </p>
      <Layers guide={guide} onRemove={() => void set(null, 'Removed. The built-in guide is back.')} />
      <p className="actions">
        <ChooseFile label="Load a team’s guide file" onChoose={(file) => void load(file)} />
      </p>
      <div role="alert">
        {problems.length > 0 && <Problems title="This file was not loaded" lines={problems} />}
      </div>
      {guide.problems.length > 0 && (
        <Problems title="Not used, because it does not hold" lines={guide.problems} />
      )}
    </Section>
  );
}

const NO_ANSWER: GuideResult = { ok: false, problems: ['Preflight did not answer. Please try again.'] };

const FROM: Readonly<Partial<Record<LayerSource, string>>> = {
  team: 'from a file',
  mine: 'your own changes',
  policy: 'from your organization’s policy, which goes before all others',
};

function Layers({ guide: { layers }, onRemove }: { guide: LayeredGuide; onRemove: () => void }) {
  return (
    <ul className="rows">
      <li>Built-in guide</li>
      {layers.map(({ name, source }) => (
        <li key={source} className="layer" data-layer={source}>
          <span>
            {name} <span className="muted">{FROM[source]}</span>
          </span>
          {source === 'team' && (
            <button type="button" className="quiet" aria-label={`Remove ${name}`} onClick={onRemove}>
              Remove
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
      {lines.length > SHOWN && <p className="muted">{`and ${lines.length - SHOWN} more.`}</p>}
    </div>
  );
}
