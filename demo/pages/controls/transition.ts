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

/** Where a status button stands: the summary answers with its whole content, a results page with its first card. */
export type ControlsPlace = 'summary' | 'results';

/** What tells the host that only the first card of a results page is to be sent. */
export const CARD_ONLY = 'fragment=progress_card';

/** The htmx attributes of a status button: it posts and replaces what its page would draw anew. */
export function transition({ slug }: Delivery, name: Transition, place: ControlsPlace): Markup {
  const [part, query] = place === 'results' ? [`#${slug}-progress-card`, `?${CARD_ONLY}`] : ['#content', ''];
  return html`hx-post="/nimbus/${slug}/${name}/${query}" hx-select="${part}" hx-target="${part}" hx-swap="outerHTML"`;
}
