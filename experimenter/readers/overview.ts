import type { Address } from '../address';
import { applicationOfLabel } from '../values/applications';
import { fact } from '../values/first-answer';
import { innermost } from '../values/innermost';
import { mergeFacts } from '../merge-facts';
import type { Facts } from '../page-facts';
import * as at from '../selectors';
import { readEditPage } from './forms/edit-page';
import { fieldValue } from './forms/form-fields';
import { readLinkRows } from './forms/link-rows';
import { hypothesisFacts } from './cards/overview';
import { readRiskFields } from './forms/risk-fields';

/**
 * Reads the Overview edit page, as it is typed now. Every field is looked up inside the form: the header's
 * create form repeats their ids, and stands first. The links come from the form alone, since the sidebar does
 * not follow its edits.
 */
export function readOverview(document: Document, address: Address): Facts {
  const form = innermost(document, at.overviewForm);
  const label = form?.querySelector<HTMLInputElement>(at.applicationField)?.value ?? '';
  const { links: _stale, ...page } = readEditPage(document, address);
  return mergeFacts(
    page,
    readLinkRows(document),
    hypothesisFacts(at.overviewForm, fieldValue(form, 'hypothesis')),
    { application: fact(at.overviewForm, applicationOfLabel(label)), risks: readRiskFields(form) },
  );
}
