/**
 * How many clients a comparison needs, and what a number of clients can show (workflow §7.3). Each answers a plain
 * number, or an `OutOfRange` that names the input and says what it has to be: never NaN, never an exception.
 */
export { clientsPerBranch } from './size/clients-per-branch';
export { detectableChange } from './size/detectable-change';
export { populationPercent } from './size/population-percent';
export { isOutOfRange } from './size/out-of-range';
export type { OutOfRange, SizingInput } from './size/out-of-range';
