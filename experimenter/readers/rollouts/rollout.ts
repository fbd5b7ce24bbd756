import { slugOfPath } from '../../address';
import { cellsByHead } from '../../values/cells-by-head';
import { fact, firstAnswer } from '../../values/first-answer';
import { innermost } from '../../values/innermost';
import { mergeFacts } from '../../merge-facts';
import type { Facts } from '../../page-facts';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';
import { readBadges } from '../badges';
import { deliveryTypeOf } from '../delivery-type';
import { readMonitoring } from '../cards/monitoring';
import { readWarnings } from '../cards/warnings';
import { tickSays } from './cells';
import { readRolloutChecks } from './checks';
import { readRolloutOverview } from './overview';
import { readRolloutPlan } from './plan';
import { readRolloutStage } from './stage';

/** The badges beside the slug, which the form of August draws without ids: a tag stands elsewhere there. */
function readPlainBadges(document: Document): { rollout?: boolean; archived?: boolean } {
  const beside = document.querySelector(at.slugButton)?.parentElement;
  if (!beside || document.querySelector(at.rolloutLater)) return {};
  const words = new Set([...beside.querySelectorAll('span')].map(textOf));
  const rollout = words.has('Rollout');
  return { rollout, ...((rollout || words.has('Archived')) && { archived: words.has('Archived') }) };
}

/** Labels beside ticks and crosses in new/rollouts/rollout_features/card.html, in its order. */
const SWITCHES = [
  'Warn only on feature schema validation failure',
  'Prevent enrollment if users have changed any prefs set by this rollout',
  'Is this a Firefox Labs rollout?',
] as const;

/** Whether this is a Firefox Labs rollout. Later this UI opens for none (#16932): its card does not ask any more. */
function labsOf(document: Document): boolean | undefined {
  const card = innermost(document, at.rolloutFeatures);
  const row = cellsByHead(card, SWITCHES, 'div')['Is this a Firefox Labs rollout?'];
  if (row) return tickSays(row);
  return card && document.querySelector(at.rolloutBadge) && !textOf(card).includes('Firefox Labs')
    ? false
    : undefined;
}

/** The delivery it was cloned from. August shows none at all; later it stands in the header, if there is one. */
function parentOf(document: Document): string | undefined {
  const link = document.querySelector(at.rolloutParent);
  if (link) return slugOfPath(link.getAttribute('href') ?? '');
  const header = document.querySelector(at.rolloutApplication)?.parentElement?.parentElement;
  return header && !textOf(header).includes('Cloned from') ? '' : undefined;
}

/** Reads the new rollouts UI, where one page shows everything and each card is edited in place. */
export function readRollout(document: Document): Facts {
  const { rolloutFlag, ...badges } = readBadges(document, at.rolloutBadges);
  const plain = readPlainBadges(document);
  const rollout = firstAnswer([at.rolloutBadges, rolloutFlag?.value], [at.slugButton, plain.rollout]);
  return mergeFacts(
    badges,
    readRolloutStage(document),
    readRolloutOverview(document),
    readRolloutChecks(document),
    readRolloutPlan(document),
    readMonitoring(document, at.rolloutMonitoring),
    readWarnings(document, at.rolloutWarnings, 'li'),
    {
      archived: fact(at.slugButton, plain.archived),
      isRollout: rollout,
      parent: fact(at.rolloutParent, parentOf(document)),
      deliveryType: fact(
        at.rolloutFeatures,
        deliveryTypeOf({
          labs: labsOf(document),
          rollout: rollout?.value,
          holdback: badges.holdbackFlag?.value,
        }),
      ),
    },
  );
}
