import { useState } from 'react';
import { askBackground } from '@/components/ask/ask-background';
import { browser } from '@/platform/browser';
import { MIGRATIONS } from '@/records/store/migrations';
import { planImport, type ImportPreview } from '@/records/transfer/plan-import';
import { readExport } from '@/records/transfer/read-export';
import type { PreviewResult } from '@/records/change/data';
import { ChooseFile } from '../choose-file';
import { textOfFile } from '../text-of-file';
import { previewInWords } from './preview-in-words';

type State =
  | { step: 'idle' }
  | { step: 'refused'; message: string }
  | { step: 'preview'; name: string; text: string; preview: ImportPreview };

/** Takes an exported file in: first it says what would change, and changes nothing before the owner agrees. */
export function ImportRecords({ say }: { say: (words: string) => void }) {
  const [state, setState] = useState<State>({ step: 'idle' });
  const choose = async (file: File) => setState(await stateOf(file));
  const take = async (text: string) => {
    const result = (await askBackground({ type: 'import-records', text })) ?? NO_ANSWER;
    setState(result.ok ? { step: 'idle' } : { step: 'refused', message: result.message });
    if (result.ok) say('Imported.');
  };
  return (
    <section className="part" aria-label="Import">
      <h3>Import</h3>
      <p className="muted">Joins an exported file with what is here. Of each tick the later one stays.</p>
      <p className="actions">
        <ChooseFile label="Choose a file to import" onChoose={(file) => void choose(file)} />
      </p>
      <div role="alert">
        {state.step === 'refused' && <p className="problems">{`${state.message} Nothing was changed.`}</p>}
      </div>
      {state.step === 'preview' && (
        <Preview
          {...state}
          onTake={() => void take(state.text)}
          onCancel={() => setState({ step: 'idle' })}
        />
      )}
    </section>
  );
}

const NO_ANSWER: PreviewResult = { ok: false, message: 'Preflight did not answer. Please try again.' };

async function stateOf(file: File): Promise<State> {
  const content = await textOfFile(file);
  if (!content.ok) return { step: 'refused', message: content.message };
  const read = readExport(content.text, MIGRATIONS);
  if (!read.ok) return { step: 'refused', message: read.message };
  const { preview } = planImport(await browser.storage.local.get(null), read.records, Date.now());
  return { step: 'preview', name: file.name, text: content.text, preview };
}

interface PreviewProps {
  name: string;
  preview: ImportPreview;
  onTake: () => void;
  onCancel: () => void;
}

function Preview({ name, preview, onTake, onCancel }: PreviewProps) {
  const lines = previewInWords(preview);
  return (
    <div className="preview" role="status">
      <p>
        <strong>{lines.length > 0 ? `${name} would change:` : `${name} holds nothing new.`}</strong>
      </p>
      {lines.length > 0 && (
        <ul className="bullets">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="actions">
        {lines.length > 0 && (
          <button type="button" className="primary" onClick={onTake}>
            Import
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {lines.length > 0 ? 'Cancel' : 'Close'}
        </button>
      </p>
    </div>
  );
}
