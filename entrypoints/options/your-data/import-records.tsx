import { useState } from 'react';
import { askBackground } from '@/components/ask/ask-background';
import { browser } from '@/platform/browser';
import { MIGRATIONS } from '@/records/store/migrations';
import { planImport, type ImportPreview } from '@/records/transfer/plan-import';
import { readExport } from '@/records/transfer/read-export';
import type { PreviewResult } from '@/records/change/data';
import { t } from '@/platform/words';
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
    if (result.ok) say(t('options.imported'));
  };
  return (
    <section className="part" aria-label={t('options.import')}>
      <h3>{t('options.import')}</h3>
      <p className="muted">{t('options.joinsAnExportedFile')}</p>
      <p className="actions">
        <ChooseFile label={t('options.chooseAFileToImport')} onChoose={(file) => void choose(file)} />
      </p>
      <div role="alert">
        {state.step === 'refused' && (
          <p className="problems">{t('options.messageNothingWasChanged', { message: state.message })}</p>
        )}
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

const NO_ANSWER: PreviewResult = { ok: false, message: t('options.preflightDidNotAnswerPlease') };

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
        <strong>
          {lines.length > 0
            ? t('options.nameWouldChange', { name })
            : t('options.nameHoldsNothingNew', { name })}
        </strong>
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
            {t('options.import')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {lines.length > 0 ? t('options.cancel') : t('options.close')}
        </button>
      </p>
    </div>
  );
}
