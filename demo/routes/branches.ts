import { featuresBySlug } from '../model/catalog.ts';
import type { Delivery } from '../model/delivery.ts';
import { editBranchesPage } from '../pages/edit/branches.ts';
import { get, page, post, textOf, textsOf, type Route, type Visit } from '../route.ts';
import { afterSave, editPage, editSave, note } from '../model/saving.ts';

function saveBranches(delivery: Delivery, { form, store }: Visit): void {
  delivery.features = featuresBySlug(textsOf(form, 'feature_configs'));
  delivery.isRollout = form.has('is_rollout');
  delivery.isHoldback = form.has('is_holdback');
  delivery.isLabs = form.has('is_firefox_labs_opt_in');
  delivery.branches = delivery.branches
    .map((branch, index) => ({
      ...branch,
      name: textOf(form, `branches-${index}-name`) || branch.name,
      description: textOf(form, `branches-${index}-description`),
    }))
    .slice(0, delivery.isRollout ? 1 : undefined);
  note(delivery, store, 'updated the branches');
}

const show = (delivery: Delivery, { url }: Visit) =>
  page(editBranchesPage(delivery, url.searchParams.get('show_errors') === 'true'));

/** The Branches edit page; some of its switches save at once. */
export const branchesRoutes: readonly Route[] = [
  get('/nimbus/{slug}/update_branches/', editPage('branches', show)),
  post(
    '/nimbus/{slug}/save_branches/',
    editSave('branches', (delivery, visit) => {
      saveBranches(delivery, visit);
      return show(delivery, visit);
    }),
  ),
  post(
    '/nimbus/{slug}/update_branches/',
    editSave('branches', (delivery, visit) => {
      saveBranches(delivery, visit);
      return afterSave(delivery, visit, 'branches', () => show(delivery, visit));
    }),
  ),
];
