import { html, type Markup, type Piece } from '../../../html.ts';
import { csrfField } from '../../edit/fields.ts';
import { cardBody, ROLLOUT_CARDS, type RolloutCard } from '../cards.ts';

/** What loads a card anew from its page and leaves the form behind; the draft's buttons come along. */
export const leave = (slug: string, card: RolloutCard): Markup => html`hx-get="/nimbus/new/rollouts/${slug}/"
  hx-select="#rollout-card-${card}" hx-select-oob="#sidebar-preview-button" hx-target="#rollout-card-${card}"
  hx-swap="outerHTML"`;

/** The form in the place of a card's facts; its button to save has an id in autumn. */
export const autumnForm = (slug: string, card: RolloutCard, fields: Piece): Markup =>
  cardBody(
    card,
    html`
  <form hx-post="/nimbus/new/${slug}/${ROLLOUT_CARDS[card].path}/" hx-target="#rollout-${card}-body"
    hx-swap="outerHTML" class="card-edit-form d-flex flex-column gap-4">
    ${csrfField} ${fields}
    <div class="d-flex align-items-center gap-2">
      <button type="submit" id="rollout-${card}-save" class="btn btn-primary btn-sm">Save</button>
      <button type="button" class="btn btn-outline-secondary btn-sm" ${leave(slug, card)}>Cancel</button>
    </div>
  </form>`,
  );

export const autumnText = (
  name: string,
  label: Piece,
  value: string,
  rows: number,
  below: Piece = '',
): Markup => html`
  <div>
    <label for="id_${name}" class="small text-body mb-1">${label}</label>
    <textarea name="${name}" cols="40" rows="${rows}" class="form-control" id="id_${name}">${value}</textarea>
    ${below !== '' && html`<p class="form-text mb-0">${below}</p>`}
  </div>`;

export const autumnChoice = (
  name: string,
  label: string,
  content: Markup[],
  several: 'multiple' | false = false,
): Markup => html`
  <div>
    <label for="id_${name}" class="small text-body mb-1">${label}</label>
    <select name="${name}" class="form-select" id="id_${name}" ${several}>${content}</select>
  </div>`;
