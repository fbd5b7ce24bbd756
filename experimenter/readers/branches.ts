import type { Address } from '../address';
import { fact } from '../values/first-answer';
import { innermost } from '../values/innermost';
import { mergeFacts } from '../merge-facts';
import type { Facts } from '../page-facts';
import * as at from '../selectors';
import { deliveryTypeOf } from './delivery-type';
import { readEditPage } from './forms/edit-page';
import { savedForm, savedTick, savedValue } from './forms/form-fields';

/** Feature slugs, from the editors of the first branch; a delivery without features has none. */
function featuresOf(form: Element): string[] | undefined {
  const editors = [...form.querySelectorAll(at.featureEditors)];
  const perBranch = savedValue(form, 'branches-0-feature-value-TOTAL_FORMS');
  const features = [...new Set(editors.map((editor) => editor.getAttribute('data-feature-id') ?? ''))];
  return String(features.length) === perBranch ? features : undefined;
}

/**
 * Branch names in form order, which is reference branch first; unknown when the form counts more rows than it
 * shows.
 */
function branchesOf(form: Element): string[] | undefined {
  const names = [...form.querySelectorAll(at.branchNames)].map((name) => name.getAttribute('value') ?? '');
  const counted = form.querySelector(at.branchCount)?.getAttribute('value');
  return String(names.length) === counted ? names : undefined;
}

/**
 * Reads the Branches edit page, as far as it is saved. Its switches say more of the type than the badges, which
 * lag.
 */
export function readBranches(document: Document, address: Address): Facts {
  const form = savedForm(innermost(document, at.branchesForm), address.showsErrors);
  const page = readEditPage(document, address);
  if (!form) return page;
  const holdback = savedTick(form, 'is_holdback');
  const rollout = savedTick(form, 'is_rollout');
  const labs = savedTick(form, 'is_firefox_labs_opt_in');
  return mergeFacts(
    {
      deliveryType: fact(at.branchesForm, deliveryTypeOf({ labs, rollout, holdback })),
      holdbackFlag: fact(at.branchesForm, holdback),
      features: fact(at.branchesForm, featuresOf(form)),
      branches: fact(at.branchesForm, branchesOf(form)),
    },
    page,
  );
}
