import { useId } from 'react';

export interface Choice<T extends string> {
  value: T;
  label: string;
  note?: string;
}

interface ChoicesProps<T extends string> {
  choices: readonly Choice<T>[];
  chosen: T | undefined;
  onChoose: (value: T) => void;
}

/** One of several, each with a word on what it means. Stands in a fieldset, whose legend names it. */
export function Choices<T extends string>({ choices, chosen, onChoose }: ChoicesProps<T>) {
  const id = useId();
  return (
    <div className="choices">
      {choices.map(({ value, label, note }) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={id}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>
            {label}
            {note && <span className="muted choice-note">{note}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
