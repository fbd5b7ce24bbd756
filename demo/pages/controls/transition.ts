import type { Delivery } from '../../model/delivery.ts';
import { html, type Markup } from '../../html.ts';

/** Every transition that a button of the summary can ask for, by the host's name for it. */
export type Transition =
  | 'draft-to-preview'
  | 'draft-to-review'
  | 'preview-to-review'
  | 'preview-to-draft'
  | 'review-to-draft'
  | 'review-to-approve'
  | 'live-to-end-enrollment'
  | 'approve-end-enrollment'
  | 'reject-end-enrollment'
  | 'live-to-complete'
  | 'approve-end-experiment'
  | 'reject-end-experiment'
  | 'live-to-update-rollout'
  | 'approve-update-rollout'
  | 'reject-update-rollout';

/** The htmx attributes of a status button: it posts and replaces all of `#content`. */
export const transition = ({ slug }: Delivery, name: Transition): Markup =>
  html`hx-post="/nimbus/${slug}/${name}/" hx-select="#content" hx-target="#content" hx-swap="outerHTML"`;
