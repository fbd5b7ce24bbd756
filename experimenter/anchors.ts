import type { LinkKind } from '../guide/vocabulary';
import { slugOfPath } from './address';
import { innermost } from './values/innermost';
import * as at from './selectors';
import { findShownLinks, type ShownLink } from './shown-links';

/** A shown documentation link of known type, for a mark beside it. */
export interface LinkAnchor extends ShownLink {
  kind: LinkKind;
  /** Where it stands: a line of the classic sidebar, or a list in a card of the new rollouts UI. */
  place: 'sidebar' | 'card';
}

/** Finds the documentation links that marks may stand beside. */
export function findLinkAnchors(root: ParentNode): LinkAnchor[] {
  return (findShownLinks(root) ?? []).flatMap((link) =>
    link.kind
      ? [{ ...link, kind: link.kind, place: link.element.hasAttribute('data-testid') ? 'sidebar' : 'card' }]
      : [],
  );
}

/** The box with the launch buttons of a classic summary. */
export function findLaunchBox(root: ParentNode): Element | null {
  return innermost(root, at.launchBox);
}

/**
 * The buttons that request a launch, or lead to the one that does; in the classic launch box and the rollouts
 * UI.
 */
export function findLaunchButtons(root: ParentNode): HTMLButtonElement[] {
  return [...root.querySelectorAll<HTMLButtonElement>(at.launchButtons)];
}

/**
 * What holds a launch button, and where something can be said beside it. In the rollouts UI of autumn a button that is closed
 * by setup issues stands in the `<span>` of its tooltip, as wide as itself: what holds that (`new-draft-empty.html`).
 */
export function launchButtonHolder(button: Element): Element | null {
  return button.closest(':not(button, span)');
}

/** Does this button send the launch request? The other one only unfolds a warning. */
export function sendsLaunch(button: Element): boolean {
  return button.hasAttribute('hx-post');
}

/** The forms that create a delivery; they stand in closed dialogs of the header on every classic page. */
export function findCreateForms(root: ParentNode): Element[] {
  return [...root.querySelectorAll(at.createForms)];
}

/** Does this form create a Firefox Labs opt-in? */
export function isLabsForm(form: Element): boolean {
  return form.matches(at.labsForm);
}

/** The form that clones the delivery of the page; it stands in a closed dialog. */
export function findCloneForm(root: ParentNode): Element | null {
  return root.querySelector(at.cloneForm);
}

/** The two switches that make a delivery a rollout or a holdback, on the Branches page. */
export function findTypeSwitches(root: ParentNode): HTMLInputElement[] {
  return [...(innermost(root, at.branchesForm)?.querySelectorAll<HTMLInputElement>(at.typeSwitches) ?? [])];
}

/** A row that stands for one delivery, on home, in lists and on the Features page. */
export interface RowAnchor {
  row: Element;
  link: Element;
  slug: string;
}

/**
 * Finds the rows of all lists of deliveries on a page, in its order, one after the other. Experimenter may show a delivery
 * several times.
 */
export function* findRows(root: ParentNode): Generator<RowAnchor, void> {
  for (const row of root.querySelectorAll(at.rows)) {
    const link = row.querySelector('a[href^="/nimbus/"]');
    const slug = slugOfPath(link?.getAttribute('href') ?? '');
    if (link && slug) yield { row, link, slug };
  }
}
