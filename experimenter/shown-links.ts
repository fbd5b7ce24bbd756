import type { LinkKind } from '../guide/vocabulary';
import { innermost } from './values/innermost';
import { linkKindOfLabel } from './values/link-kinds';
import * as at from './selectors';
import { textOf } from './values/text-of';

/** A documentation link where a page shows it for reading. */
export interface ShownLink {
  element: Element;
  /** Undefined for a type that is not known. */
  kind: LinkKind | undefined;
  /** As stored, untrusted; empty for a row without a URL. */
  url: string;
}

const TEST_ID = 'nav-edit-';

function shownLink(element: Element): ShownLink {
  const testId = element.getAttribute('data-testid');
  const label = testId?.startsWith(TEST_ID) ? testId.slice(TEST_ID.length) : textOf(element);
  return { element, kind: linkKindOfLabel(label), url: element.getAttribute('href') ?? '' };
}

/** The classic sidebar, or the Overview card of the new rollouts UI while it is not edited. */
function placeOf(root: ParentNode): Element | null {
  const sidebar = innermost(root, at.sidebar);
  if (sidebar?.querySelector(at.sidebarEditLink)) return sidebar;
  const card = innermost(root, at.rolloutOverview);
  return card && textOf(card).includes('Important Links') && !card.querySelector(at.linkCount) ? card : null;
}

/**
 * Finds the documentation links that a page shows, in its order. Null when the page has no place for them.
 */
export function findShownLinks(root: ParentNode): ShownLink[] | null {
  const place = placeOf(root);
  return place && [...place.querySelectorAll(at.externalLinks)].map(shownLink);
}
