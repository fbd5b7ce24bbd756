import { t } from '@/platform/words';
import { useId, useState, type InputHTMLAttributes } from 'react';

interface ParsedFieldProps<T> extends Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'placeholder' | 'list'
> {
  label: string;
  /** As it stands in the plan, in words. */
  text: string;
  unit?: string;
  hint?: string;
  /** The value that a text means, or `undefined` for none. */
  parse: (text: string) => T | undefined;
  /** What it has to be, said while it is not. */
  must: string;
  onSet: (value: T) => void;
}

/** What is being typed. `over` is what the plan says meanwhile: where that changes, wrong text gives way to it. */
interface Draft {
  typed: string;
  isWrong: boolean;
  over: string;
  /** What the plan said before. */
  before: string;
}

/**
 * A field that takes effect as one types. What means nothing stays in the field, says what it should be, and leaves the plan as
 * it was before: what its first characters mean by themselves is not meant.
 */
export function ParsedField<T>(props: ParsedFieldProps<T>) {
  const { label, text, unit, hint, parse, must, onSet, ...input } = props;
  const id = useId();
  const [kept, setDraft] = useState<Draft>();
  const draft = kept?.isWrong && kept.over !== text ? undefined : kept;
  const isWrong = draft?.isWrong ?? false;
  const change = (typed: string) => {
    const before = draft?.before ?? text;
    const value = parse(typed);
    const isNowWrong = value === undefined;
    const meant = isNowWrong ? parse(before) : value;
    setDraft({ typed, isWrong: isNowWrong, over: meant === undefined ? text : before, before });
    if (meant !== undefined) onSet(meant);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span className="field-input">
        <input
          type="text"
          {...input}
          id={id}
          value={draft?.typed ?? text}
          aria-invalid={isWrong}
          aria-describedby={isWrong || hint ? `${id}-words` : undefined}
          onChange={({ target }) => change(target.value)}
          onBlur={() => !isWrong && setDraft(undefined)}
        />
        {unit && <span className="muted">{unit}</span>}
      </span>
      {(isWrong || hint) && (
        <span id={`${id}-words`} className={isWrong ? 'field-must' : 'muted field-hint'}>
          {isWrong ? `${must}${text && ` ${t('planner.untilThenText', { text })}`}` : hint}
        </span>
      )}
    </div>
  );
}
