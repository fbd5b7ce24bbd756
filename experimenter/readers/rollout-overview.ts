import { applicationOfLabel } from '../applications';
import { cellsByHead } from '../cells-by-head';
import { firstAnswer } from '../first-answer';
import { innermost } from '../innermost';
import { mergeFacts } from '../merge-facts';
import type { Facts } from '../page-facts';
import * as at from '../selectors';
import { findShownLinks } from '../shown-links';
import { textOf } from '../text-of';
import { fieldValue } from './form-fields';
import { readLinkRows } from './link-rows';
import { hypothesisFacts } from './overview-card';
import { readShownLinks } from './shown-links';

/** Labels of new/rollouts/overview/card.html, in its order. */
const LABELS = [
  ['name', /^Name$/],
  ['hypothesis', /^Observations & Problem space$/],
  ['description', /^Public description$/],
  ['application', /^Application$/],
  ['links', /^Important Links$/],
  ['tags', /^Project Tags$/],
  ['subscribers', /^Subscribers$/],
] as const;

/** The page header and the card say the same name; when they do not, one of them is not the name. */
function nameOf(header: string, card: string): string | undefined {
  return header && card && header !== card ? undefined : header || card || undefined;
}

/**
 * Reads the Overview card of the new rollouts UI, which has no owner and calls the hypothesis "Observations & Problem
 * space". While it is edited, it is read as it is typed.
 */
export function readRolloutOverview(document: Document): Facts {
  const card = innermost(document, at.rolloutOverview);
  const values = cellsByHead(card, LABELS, 'div');
  const typed = fieldValue(card, 'hypothesis');
  const shown = values.hypothesis?.textContent ?? undefined;
  const name = textOf(values.name) || fieldValue(card, 'name') || '';
  const emptyRows = findShownLinks(document)?.filter(({ url }) => !url).length;
  return mergeFacts(
    readLinkRows(document),
    readShownLinks(document),
    hypothesisFacts(at.rolloutOverview, typed ?? (shown?.trim() === '—' ? '' : shown)),
    {
      name: firstAnswer([at.rolloutName, nameOf(textOf(document.querySelector(at.rolloutName)), name)]),
      application: firstAnswer(
        [at.rolloutOverview, applicationOfLabel(textOf(values.application))],
        [at.rolloutOverview, fieldValue(card, 'application')],
      ),
      emptyLinkRows: firstAnswer([at.rolloutOverview, emptyRows]),
    },
  );
}
