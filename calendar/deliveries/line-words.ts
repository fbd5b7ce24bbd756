import { foundInWords } from '@/checklist/words/found-in-words';
import { DELIVERY_TYPE_LABELS, STAGE_LABELS } from '@/guide/vocabulary';
import type { StageNow } from '../stage-now';
import type { DeliveryLine } from './delivery-line';
import type { Whose } from './whose';

export const WHOSE_LABELS: Readonly<Record<Whose, string>> = {
  owned: 'Yours',
  listed: 'You follow it',
  touched: 'You ticked something',
  unknown: 'Not known yet whose',
  seen: 'Only seen',
};

/** `live`: Home does not tell enrolling from observing. */
export const stageLabel = (stage: StageNow): string => (stage === 'live' ? 'Live' : STAGE_LABELS[stage]);

/** `Experiment · Observing`, as far as it is known. */
export function kindWords({ type, stage }: DeliveryLine): string {
  return [...(type ? [DELIVERY_TYPE_LABELS[type]] : []), ...(stage ? [stageLabel(stage)] : [])].join(' · ');
}

/** `1 error, 2 warnings`; empty where the checklist found none, or was not asked. */
export function problemWords({ counts }: DeliveryLine): string {
  return counts ? foundInWords(counts) : '';
}
