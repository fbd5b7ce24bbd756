import { t } from '@/platform/words';
import { ParsedField } from './parsed-field';

interface NumberFieldProps {
  label: string;
  value: number;
  min: number;
  max: number;
  unit?: string;
  hint?: string;
  onSet: (value: number) => void;
}

/** The number that a text means, with commas or spaces between thousands; `undefined` out of its range. */
export function parseNumber(text: string, min: number, max: number): number | undefined {
  const digits = text.replace(/[\s,_%]/g, '');
  const value = digits === '' ? Number.NaN : Number(digits);
  return value >= min && value <= max ? value : undefined;
}

const range = (min: number, max: number) => ({
  min: min.toLocaleString('en-US'),
  max: max.toLocaleString('en-US'),
});
const rangeText = (min: number, max: number) => t('planner.numberFromMinToMax', range(min, max));

/** A number that has to be there. */
export function NumberField({ value, min, max, ...field }: NumberFieldProps) {
  return (
    <ParsedField
      {...field}
      inputMode="decimal"
      text={value.toLocaleString('en-US', { maximumFractionDigits: 6 })}
      parse={(text) => parseNumber(text, min, max)}
      must={rangeText(min, max)}
    />
  );
}

/** A whole number that has to be there. */
export function WholeField({ value, min, max, ...field }: NumberFieldProps) {
  const parse = (text: string) => {
    const number = parseNumber(text, min, max);
    return Number.isInteger(number) ? number : undefined;
  };
  return (
    <ParsedField
      {...field}
      inputMode="numeric"
      text={String(value)}
      parse={parse}
      must={t('planner.wholeNumberFromMinToMax', range(min, max))}
    />
  );
}

interface OptionalNumberFieldProps extends Omit<NumberFieldProps, 'value' | 'onSet'> {
  value: number | null;
  onSet: (value: number | null) => void;
}

/** A number that may be left open. */
export function OptionalNumberField({ value, min, max, ...field }: OptionalNumberFieldProps) {
  return (
    <ParsedField
      {...field}
      inputMode="decimal"
      text={value === null ? '' : value.toLocaleString('en-US', { maximumFractionDigits: 6 })}
      parse={(text) => (text.trim() === '' ? null : parseNumber(text, min, max))}
      must={rangeText(min, max)}
    />
  );
}
