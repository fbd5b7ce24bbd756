import { DELIVERY_TYPE_LABELS, STAGE_LABELS } from '@/guide/vocabulary';
import { counted } from './counted';
import type { Report } from './report';

/** `Experiment · Draft · 3 of 10 done · 1 error, 2 warnings`, as far as it is known. */
export function summaryLine({ deliveryType, stage, counts }: Report): string {
  const found = [
    ...(counts.errors > 0 ? [counted(counts.errors, 'error')] : []),
    ...(counts.warnings > 0 ? [counted(counts.warnings, 'warning')] : []),
  ];
  return [
    ...(deliveryType ? [DELIVERY_TYPE_LABELS[deliveryType]] : []),
    STAGE_LABELS[stage],
    `${counts.done} of ${counts.total} done`,
    ...(found.length > 0 ? [found.join(', ')] : []),
  ].join(' · ');
}
