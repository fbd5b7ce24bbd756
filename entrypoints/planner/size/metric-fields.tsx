import type { SizeFields as Fields } from '@/planner/state/plan-schema';
import { OptionalNumberField } from '../fields/number-field';
import { SelectField } from '../fields/select-field';

interface MetricFieldsProps {
  size: Fields;
  set: (changed: Partial<Fields>) => void;
}

/** Which metric, and what has to be known of it. */
export function MetricFields({ size, set }: MetricFieldsProps) {
  return (
    <>
      <SelectField
        label="Metric"
        value={size.measure}
        options={[
          ['rate', 'Yes/no, such as retained'],
          ['mean', 'Mean, such as days of use'],
        ]}
        onSet={(measure) => set({ measure })}
      />
      {size.measure === 'rate' ? (
        <OptionalNumberField
          label="Rate now"
          unit="% of clients"
          hint="Such as the 2-week retention of those you target."
          value={size.rate}
          min={0}
          max={100}
          onSet={(rate) => set({ rate })}
        />
      ) : (
        <OptionalNumberField
          label="Coefficient of variation"
          hint="Standard deviation ÷ mean. Ask a data scientist: nothing in Experimenter tells it."
          value={size.cv}
          min={0}
          max={1000}
          onSet={(cv) => set({ cv })}
        />
      )}
    </>
  );
}
