import type { SizeFields as Fields } from '@/planner/state/plan-schema';
import { t } from '@/platform/words';
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
        label={t('planner.metric')}
        value={size.measure}
        options={[
          ['rate', t('planner.yesNoSuchAsRetained')],
          ['mean', t('planner.meanSuchAsDaysOfUse')],
        ]}
        onSet={(measure) => set({ measure })}
      />
      {size.measure === 'rate' ? (
        <OptionalNumberField
          label={t('planner.rateNow')}
          unit={t('planner.unitPercentOfClients')}
          hint={t('planner.rateNowHint')}
          value={size.rate}
          min={0}
          max={100}
          onSet={(rate) => set({ rate })}
        />
      ) : (
        <OptionalNumberField
          label={t('planner.coefficientOfVariation')}
          hint={t('planner.coefficientOfVariationHint')}
          value={size.cv}
          min={0}
          max={1000}
          onSet={(cv) => set({ cv })}
        />
      )}
    </>
  );
}
