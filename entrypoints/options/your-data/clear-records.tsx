import type { PartProps } from '../part-props';

/** Empties everything, with a way back until the owner gives it up. */
export function ClearRecords({ tell }: PartProps) {
  return (
    <section className="part" aria-label="Clear">
      <h3>Clear</h3>
      <p className="muted">
        Removes deliveries, ticks, notes and settings from this device and from browser sync. You can bring
        them back.
      </p>
      <p className="actions">
        <button type="button" onClick={() => void tell({ type: 'clear-records' }, 'Cleared.')}>
          Clear everything
        </button>
      </p>
    </section>
  );
}
