import { applicationOfLabel } from '../../values/applications';
import { fact, firstAnswer } from '../../values/first-answer';
import { mergeFacts } from '../../merge-facts';
import type { Facts } from '../../page-facts';
import { valueIn } from '../../values/placeholder';
import * as at from '../../selectors';
import { findShownLinks } from '../../shown-links';
import { textOf } from '../../values/text-of';
import { hypothesisFacts } from '../cards/overview';
import { readShownLinks } from '../shown-links';
import { cellsAt, type Place, readCard } from './cells';

/** new/rollouts/overview/card.html, in its order; the application stands there in August only. */
const PLACES: readonly Place[] = [
  ['rollout-overview-name', 'Name'],
  ['rollout-overview-hypothesis', 'Observations & Problem space'],
  ['rollout-overview-application', 'Application'],
];

/** The page header's name, when the card says the same or the title starts with it: alone, it may be any heading. */
function nameOf(document: Document, card: string): string | undefined {
  const header = textOf(document.querySelector(at.rolloutName));
  return header && (header === card || textOf(document.querySelector('title')).startsWith(`${header} |`))
    ? header
    : undefined;
}

/**
 * Reads the Overview card of the new rollouts UI, which has no owner and calls the hypothesis "Observations &
 * Problem space". Of a card that is edited nothing is read. Rows without a URL were drawn in August; later they are
 * not, and that none is seen says nothing.
 */
export function readRolloutOverview(document: Document): Facts {
  const [name, hypothesis, application] = cellsAt(readCard(document, at.rolloutOverview), PLACES);
  const emptyRows = findShownLinks(document)?.filter(({ url }) => !url).length;
  return mergeFacts(readShownLinks(document), hypothesisFacts(at.rolloutOverview, valueIn(hypothesis)), {
    name: fact(at.rolloutName, nameOf(document, textOf(name))),
    application: firstAnswer(
      [at.rolloutApplication, applicationOfLabel(textOf(document.querySelector(at.rolloutApplication)))],
      [at.rolloutOverview, applicationOfLabel(textOf(application))],
    ),
    emptyLinkRows: fact(at.rolloutOverview, application ? emptyRows : emptyRows || undefined),
  });
}
