import { DELIVERY_TYPE_LABELS } from '@/guide/vocabulary';
import { foundInWords } from './found-in-words';
import type { Report } from '../report/report';

/** `Experiment · Draft · 3 of 10 done · 1 error, 2 warnings`, as far as it is known and asked. */
export function summaryLine({ deliveryType, stageWords, counts }: Report): string {
  const found = foundInWords(counts);
  return [
    ...(deliveryType ? [DELIVERY_TYPE_LABELS[deliveryType]] : []),
    stageWords,
    ...(counts.total > 0 ? [`${counts.done} of ${counts.total} done`] : []),
    ...(found ? [found] : []),
  ].join(' · ');
}
