import { useId } from 'react';

/** Asks for a JSON file, with the browser's own dialog. The same file may be chosen again after it was changed. */
export function ChooseFile({ label, onChoose }: { label: string; onChoose: (file: File) => void }) {
  const id = useId();
  return (
    <span className="choose-file">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          target.value = '';
        }}
      />
    </span>
  );
}
