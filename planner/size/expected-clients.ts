import type { SizeQuestion } from './size-question';

/**
 * Analysed clients that each branch may expect: eligible × population × what is not taken × exposure, by the ratios
 * (Experimenter's own formula for the first two; bucketing.md).
 */
export function expectedClients(
  { exposure, shareTaken, ratios }: Pick<SizeQuestion, 'exposure' | 'shareTaken' | 'ratios'>,
  eligible: number,
  population: number,
): number[] {
  const weights = ratios.reduce((sum, ratio) => sum + ratio, 0);
  const analysed = eligible * population * (1 - shareTaken) * exposure;
  return ratios.map((ratio) => (analysed * ratio) / weights);
}
