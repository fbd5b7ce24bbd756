import type { Address } from '../address';
import { applicationOfLabel } from '../values/applications';
import { fact } from '../values/first-answer';
import { innermost } from '../values/innermost';
import { mergeFacts } from '../merge-facts';
import type { Facts } from '../page-facts';
import * as at from '../selectors';
import { readEditPage } from './forms/edit-page';
import { savedForm, savedValue } from './forms/form-fields';
import { readLinkRows } from './forms/link-rows';
import { hypothesisFacts } from './cards/overview';
import { readRiskFields } from './forms/risk-fields';

/**
 * Reads the Overview edit page, as far as it is saved. Every field is looked up inside the form: the header's
 * create form repeats their ids, and stands first. The links come from the form, since the sidebar does not follow
 * its saves; but a form that was sent back with errors shows what was not saved, and then the sidebar is right.
 */
export function readOverview(document: Document, address: Address): Facts {
  const drawn = innermost(document, at.overviewForm);
  const form = savedForm(drawn, address.showsErrors);
  const label = drawn?.querySelector(at.applicationField)?.getAttribute('value') ?? '';
  const { links, ...page } = readEditPage(document, address);
  return mergeFacts(
    page,
    form ? readLinkRows(document) : drawn ? { links } : {},
    hypothesisFacts(at.overviewForm, savedValue(form, 'hypothesis')),
    { application: fact(at.overviewForm, applicationOfLabel(label)), risks: readRiskFields(form) },
  );
}
