interface CheckFieldProps {
  label: string;
  on: boolean;
  onSet: (on: boolean) => void;
}

/** Something that is so or not. */
export function CheckField({ label, on, onSet }: CheckFieldProps) {
  return (
    <label className="check-field">
      <input type="checkbox" checked={on} onChange={() => onSet(!on)} />
      <span>{label}</span>
    </label>
  );
}
