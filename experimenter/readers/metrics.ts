import type { Address } from '../address';
import { fact } from '../values/first-answer';
import { innermost } from '../values/innermost';
import type { Facts } from '../page-facts';
import * as at from '../selectors';
import { readEditPage } from './forms/edit-page';
import { fieldPicks } from './forms/form-fields';

/** Reads the Metrics edit page, as it is picked now. */
export function readMetrics(document: Document, address: Address): Facts {
  const form = innermost(document, at.metricsForm);
  const picks = (name: string) => fact(at.metricsForm, fieldPicks(form, name));
  return {
    ...readEditPage(document, address),
    primaryOutcomes: picks('primary_outcomes'),
    secondaryOutcomes: picks('secondary_outcomes'),
    segments: picks('segments'),
  };
}
