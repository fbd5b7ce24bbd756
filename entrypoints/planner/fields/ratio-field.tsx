import { t, tCount } from '@/platform/words';
import { ParsedField } from './parsed-field';

/** The weights in a text such as `50/50` or `90 10`; `undefined` for what is none. */
function parseRatios(text: string): number[] | undefined {
  const weights = text
    .split(/[\s/:,;]+/)
    .filter(Boolean)
    .map(Number);
  const areWeights = weights.every((weight) => weight > 0 && weight <= 1000);
  return weights.length > 0 && weights.length <= 20 && areWeights ? weights : undefined;
}

interface RatioFieldProps {
  branches: readonly number[];
  onSet: (branches: number[]) => void;
}

/** The branches of a step by their ratio, control first. */
export function RatioField({ branches, onSet }: RatioFieldProps) {
  return (
    <ParsedField
      label={t('planner.branchesControlFirst')}
      text={branches.join('/')}
      hint={tCount('planner.branchesByRatioHint', branches.length)}
      parse={parseRatios}
      must={t('planner.aRatioForEachBranch')}
      onSet={onSet}
    />
  );
}
