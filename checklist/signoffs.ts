import type { Signoff } from '@/guide/vocabulary';
import type { Delivery } from './rule';

/** Does Experimenter show "Recommended:" beside one of these? False also where that was not seen. */
export function isSignoffRecommended({ known }: Delivery, signoffs: readonly Signoff[]): boolean {
  return signoffs.some((signoff) => known.signoffs?.value[signoff]?.recommended === true);
}
