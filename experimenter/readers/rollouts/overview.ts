import { applicationOfLabel } from '../../values/applications';
import { cellsByHead } from '../../values/cells-by-head';
import { fact, firstAnswer } from '../../values/first-answer';
import { innermost } from '../../values/innermost';
import { mergeFacts } from '../../merge-facts';
import type { Facts } from '../../page-facts';
import * as at from '../../selectors';
import { findShownLinks } from '../../shown-links';
import { textOf } from '../../values/text-of';
import { fieldValue } from '../forms/form-fields';
import { readLinkRows } from '../forms/link-rows';
import { hypothesisFacts } from '../cards/overview';
import { readShownLinks } from '../shown-links';

/** Labels of new/rollouts/overview/card.html, in its order. */
const LABELS = [
  'Name',
  'Observations & Problem space',
  'Public description',
  'Application',
  'Important Links',
  'Project Tags',
  'Subscribers',
] as const;

/** The page header's name, when the card or the title says the same: alone, it may be any heading. */
function nameOf(document: Document, card: string | undefined): string | undefined {
  const header = textOf(document.querySelector(at.rolloutName));
  return header && (header === card || document.title.includes(header)) ? header : undefined;
}

/**
 * Reads the Overview card of the new rollouts UI, which has no owner and calls the hypothesis "Observations &
 * Problem space". While it is edited, it is read as it is typed.
 */
export function readRolloutOverview(document: Document): Facts {
  const card = innermost(document, at.rolloutOverview);
  const values = cellsByHead(card, LABELS, 'div');
  const typed = fieldValue(card, 'hypothesis');
  const shown = values['Observations & Problem space']?.textContent ?? undefined;
  const emptyRows = findShownLinks(document)?.filter(({ url }) => !url).length;
  return mergeFacts(
    readLinkRows(document),
    readShownLinks(document),
    hypothesisFacts(at.rolloutOverview, typed ?? (shown?.trim() === '—' ? '' : shown)),
    {
      name: fact(at.rolloutName, nameOf(document, textOf(values.Name) || fieldValue(card, 'name'))),
      application: firstAnswer(
        [at.rolloutOverview, applicationOfLabel(textOf(values.Application))],
        [at.rolloutOverview, fieldValue(card, 'application')],
      ),
      emptyLinkRows: fact(at.rolloutOverview, emptyRows),
    },
  );
}
