import { useId, useRef, useState } from 'react';
import { Section } from '@/components/look/section';
import { useDebounced } from '@/components/ask/use-debounced';
import { VerdictWords } from '@/components/look/verdict-words';
import type { Guide } from '@/guide/schema';
import { LINK_KIND_LABELS, LINK_KINDS, type LinkKind } from '@/guide/vocabulary';
import { checkLink } from '@/links/check-link';
import type { LinkFix, LinkVerdict } from '@/links/verdict/verdict';
import { t } from '@/platform/words';
import { useClipboardLink } from './use-clipboard-link';
import { fixLabel } from '../experimenter.content/draw/fix-label';

/** As long as on the page: not to judge half-typed words. In ms. */
const TYPING_PAUSE_MS = 250;

interface Row {
  kind: LinkKind;
  url: string;
}

/** Any pasted link, judged as it would be in Experimenter's form. Nothing is fetched. */
export function CheckALink({
  guide: { knownDocuments },
  say,
}: {
  guide: Guide;
  say: (words: string) => void;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [row, setRow] = useState<Row>({ kind: 'DESIGN_DOC', url: '' });
  const judged = useDebounced(row, TYPING_PAUSE_MS);
  const isEmpty = judged.url.trim() === '';
  const verdict = isEmpty ? null : checkLink({ ...judged, context: { documents: knownDocuments } });
  const choose = (wanted: string) =>
    setRow({ ...row, kind: LINK_KINDS.find((kind) => kind === wanted) ?? row.kind });
  const fix = (change: LinkFix) => setRow({ ...row, ...change });
  useClipboardLink(field, say);
  return (
    <Section title={t('popup.checkALink')}>
      <div className="link-row">
        <label className="sr-only" htmlFor={`${id}-url`}>
          {t('popup.linkToCheck')}
        </label>
        <input
          ref={field}
          id={`${id}-url`}
          type="text"
          inputMode="url"
          spellCheck={false}
          autoComplete="off"
          value={row.url}
          placeholder={t('popup.pasteADocumentationLink')}
          aria-describedby={`${id}-verdict`}
          onChange={({ target }) => setRow({ ...row, url: target.value })}
        />
        <label className="sr-only" htmlFor={`${id}-kind`}>
          {t('popup.typeOfTheLink')}
        </label>
        <select id={`${id}-kind`} value={row.kind} onChange={({ target }) => choose(target.value)}>
          {LINK_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {LINK_KIND_LABELS[kind]}
            </option>
          ))}
        </select>
      </div>
      <output id={`${id}-verdict`}>{verdict && <VerdictWords verdict={verdict} />}</output>
      {verdict && <Actions key={judged.url} verdict={verdict} url={judged.url} onFix={fix} />}
    </Section>
  );
}

interface ActionsProps {
  verdict: LinkVerdict;
  url: string;
  onFix: (fix: LinkFix) => void;
}

function Actions({ verdict: { severity, fix }, url, onFix }: ActionsProps) {
  return (
    <p className="actions verdict-actions">
      {fix && (
        <button type="button" onClick={() => onFix(fix)}>
          {fixLabel(fix)}
        </button>
      )}
      {severity !== 'error' && <CopyLink url={url.trim()} />}
    </p>
  );
}

function CopyLink({ url }: { url: string }) {
  const [label, setLabel] = useState(t('popup.copyLink'));
  const copy = () =>
    void navigator.clipboard.writeText(url).then(
      () => setLabel(t('popup.copied')),
      () => setLabel(t('popup.notCopiedTryAgain')),
    );
  return (
    <button type="button" onClick={copy}>
      {label}
    </button>
  );
}
