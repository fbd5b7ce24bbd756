import { useId, useState, type InputHTMLAttributes } from 'react';

interface DraftFieldProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'value' | 'onChange' | 'onBlur'
> {
  label: string;
  /** As stored. */
  value: string;
  isValid: (text: string) => boolean;
  /** Called with every valid text that differs from what is stored. */
  onSet: (text: string) => void;
}

/** A field that saves as one types. What is not valid yet stays in the field, and gives way to what is stored on leaving. */
export function DraftField({ label, value, isValid, onSet, ...input }: DraftFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const shown = draft ?? value;
  const change = (text: string) => {
    setDraft(text);
    if (isValid(text) && text !== value) onSet(text);
  };
  return (
    <span className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        value={shown}
        aria-invalid={!isValid(shown)}
        onChange={({ target }) => change(target.value)}
        onBlur={() => setDraft(undefined)}
      />
    </span>
  );
}
