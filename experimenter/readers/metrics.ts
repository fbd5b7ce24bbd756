import type { Address } from '../address';
import { fact } from '../values/first-answer';
import { innermost } from '../values/innermost';
import type { Facts } from '../page-facts';
import * as at from '../selectors';
import { readEditPage } from './forms/edit-page';
import { savedForm, savedPicks } from './forms/form-fields';

/** Reads the Metrics edit page, as far as it is saved. */
export function readMetrics(document: Document, address: Address): Facts {
  const form = savedForm(innermost(document, at.metricsForm), address.showsErrors);
  const picks = (name: string) => fact(at.metricsForm, savedPicks(form, name));
  return {
    ...readEditPage(document, address),
    primaryOutcomes: picks('primary_outcomes'),
    secondaryOutcomes: picks('secondary_outcomes'),
    segments: picks('segments'),
  };
}
