/** The inputs that sizing may refuse. */
export type SizingInput =
  | 'rate'
  | 'cv'
  | 'relativeChange'
  | 'power'
  | 'alpha'
  | 'clients'
  | 'clientsNeeded'
  | 'eligible'
  | 'exposure'
  | 'shareTaken';

/** Why there is no number: which input cannot be calculated with, and what it has to be. */
export interface OutOfRange {
  reason: 'out-of-range';
  input: SizingInput;
  /** One sentence for the owner. */
  must: string;
}

const MUST: Readonly<Record<SizingInput, string>> = {
  rate: 'The rate has to be more than 0% and less than 100%.',
  cv: 'The coefficient of variation has to be more than 0.',
  relativeChange: 'The change must not be 0, nor lead to a rate below 0% or above 100% both ways.',
  power: 'The power has to be more than half of α and less than 100%.',
  alpha: 'α has to be more than 0% and less than 100%.',
  clients: 'Two branches with one client or more each are needed.',
  clientsNeeded: 'The number of clients needed has to be 0 or more.',
  eligible: 'The number of eligible clients has to be more than 0.',
  exposure: 'The exposure has to be more than 0% and at most 100%.',
  shareTaken: 'The share that is taken has to be 0% or more and less than 100%.',
};

/** The refusal of one input. */
export function outOfRange(input: SizingInput): OutOfRange {
  return { reason: 'out-of-range', input, must: MUST[input] };
}

/** Tells a refusal from an answer. */
export function isOutOfRange(answer: unknown): answer is OutOfRange {
  return (
    typeof answer === 'object' && answer !== null && 'reason' in answer && answer.reason === 'out-of-range'
  );
}
