interface SwitchProps {
  label: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** An on/off setting that works at once. */
export function Switch({ label, on, onSwitch }: SwitchProps) {
  return (
    <label className="switch">
      <input type="checkbox" role="switch" aria-checked={on} checked={on} onChange={() => onSwitch(!on)} />
      <span>{label}</span>
    </label>
  );
}
