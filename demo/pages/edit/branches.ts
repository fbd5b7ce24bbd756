import { FEATURES } from '../../model/catalog.ts';
import type { Branch, Delivery, Feature } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';
import { fieldProblems } from '../../model/readiness.ts';
import { deliveryPage } from '../delivery-page.ts';
import { csrfField, managementForm, options, reviewErrors, saveButtons } from './fields.ts';
import { devtoolsMetadata } from '../summary.ts';

const featureChoices = Object.fromEntries(FEATURES.map(({ slug, name }) => [slug, name]));

/** The attributes of a field whose change saves the branches at once, without a Save. */
const savesAtOnce = ({ slug }: Delivery): Markup => html`hx-post="/nimbus/${slug}/save_branches/"
  hx-trigger="change" hx-select="#branches-form" hx-target="#branches-form"`;

const switchRow = (
  name: string,
  label: string,
  checked: boolean,
  behavior: Markup | false = false,
): Markup => html`
  <div class="form-check mb-3">
    <input type="checkbox" name="${name}" id="id_${name}" class="form-check-input" ${checked && 'checked'}
      ${behavior}>
    <label class="form-check-label" for="id_${name}">${label}</label>
  </div>`;

/** The value of a feature in a branch: a hidden field behind an editor, which the stand-in does not have. */
const featureField =
  (branch: number) =>
  ({ slug, name }: Feature, index: number): Markup =>
    html`
  <div class="mt-3" data-nimbus-devtools-feature-editor data-feature-id="${slug}">
    <span class="form-label">${name}</span>
    <input type="hidden" name="branches-${branch}-feature-value-${index}-value" class="value-editor"
      value='{"enabled": true}'>
  </div>`;

type BranchFields = (branch: Branch, index: number) => Markup;

const branchFields =
  (features: readonly Feature[]): BranchFields =>
  ({ name, description }, index) =>
    html`
  <div class="card bg-body-tertiary mb-3"><div class="card-body">
    <input type="hidden" name="branches-${index}-id" value="${index + 1}" id="id_branches-${index}-id">
    <div class="row">
      <div class="col-3">
        <label class="d-block" for="id_branches-${index}-name">Branch Name</label>
        <input type="text" name="branches-${index}-name" value="${name}" class="form-control"
          id="id_branches-${index}-name">
      </div>
      <div class="col-7">
        <label class="d-block" for="id_branches-${index}-description">Description</label>
        <input type="text" name="branches-${index}-description" value="${description}" class="form-control"
          id="id_branches-${index}-description">
      </div>
      <div class="col-2">
        <span class="d-block">Ratio</span>
        <input type="text" class="form-control text-center" value="Equal" disabled aria-label="Ratio">
      </div>
    </div>
    ${managementForm(`branches-${index}-feature-value`, features.length)}
    ${features.map(featureField(index))}
  </div></div>`;

const problems = (delivery: Delivery): Markup[] =>
  reviewErrors(
    fieldProblems(delivery)
      .filter(({ page }) => page === 'branches')
      .map(({ message }) => message),
  );

/** The Branches edit page. Switching to a rollout saves at once and leaves one branch. */
export const editBranchesPage = (delivery: Delivery, showErrors: boolean): Markup =>
  deliveryPage(
    delivery,
    'branches',
    html`
    ${devtoolsMetadata(delivery)}
    <form id="branches-form" hx-encoding="multipart/form-data"
      hx-post="/nimbus/${delivery.slug}/update_branches/"
      hx-select="#content-with-sidebar" hx-target="#content-with-sidebar" hx-swap="innerHTML">
      ${csrfField}
      <div class="card mb-3">
        <div class="card-header"><h4>Branches</h4></div>
        <div class="card-body">
          <label for="id_feature_configs"
            class="form-label">Choose at least one feature configuration.</label>
          <select name="feature_configs" id="id_feature_configs" class="form-select mb-3" multiple size="4"
            ${savesAtOnce(delivery)}>
            ${options(
              featureChoices,
              delivery.features.map(({ slug }) => slug),
            )}
          </select>
          ${switchRow(
            'is_rollout',
            'This is a rollout (single branch)',
            delivery.isRollout,
            savesAtOnce(delivery),
          )}
          ${switchRow('is_holdback', 'Is this a holdback experiment?', delivery.isHoldback)}
          ${switchRow('warn_feature_schema', 'Only warn when a value does not fit its feature', false)}
          ${switchRow(
            'equal_branch_ratio',
            'Split users evenly between all branches',
            true,
            savesAtOnce(delivery),
          )}
          ${switchRow('prevent_pref_conflicts', 'Leave out users who changed a pref set here', false)}
          <div id="branches">
            ${managementForm('branches', delivery.branches.length)}
            ${delivery.branches.map(branchFields(delivery.features))}
          </div>
          ${showErrors && problems(delivery)}
          ${switchRow(
            'is_firefox_labs_opt_in',
            'Offer this in Firefox Labs',
            delivery.isLabs,
            savesAtOnce(delivery),
          )}
        </div>
      </div>
      ${saveButtons}
    </form>`,
  );
