import { cellsByHead } from '../../values/cells-by-head';
import { fact } from '../../values/first-answer';
import { innermost } from '../../values/innermost';
import { mergeFacts } from '../../merge-facts';
import type { Facts } from '../../page-facts';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';
import { readBadges } from '../badges';
import { deliveryTypeOf } from '../delivery-type';
import { readMonitoring } from '../cards/monitoring';
import { readRolloutChecks } from './checks';
import { readRolloutOverview } from './overview';
import { readRolloutPlan } from './plan';
import { readRolloutStage } from './stage';
import { tickSays } from './tick-says';
import { readWarnings } from '../cards/warnings';

/** The badges beside the slug, which the first version of this UI draws without ids. */
function readPlainBadges(document: Document): { rollout?: true | undefined; archived?: boolean | undefined } {
  const beside = document.querySelector(at.slugButton)?.parentElement;
  const words = new Set([...(beside?.querySelectorAll('span') ?? [])].map(textOf));
  const rollout = words.has('Rollout') || undefined;
  return { rollout, archived: words.has('Archived') || (rollout && false) };
}

/** Labels beside ticks and crosses in new/rollouts/rollout_features/card.html, in its order. */
const SWITCHES = [
  'Warn only on feature schema validation failure',
  'Prevent enrollment if users have changed any prefs set by this rollout',
  'Is this a Firefox Labs rollout?',
] as const;

/** Whether the Features card says that this is a Firefox Labs rollout. */
function labsOf(document: Document): boolean | undefined {
  const ticks = cellsByHead(innermost(document, at.rolloutFeatures), SWITCHES, 'div');
  return tickSays(ticks['Is this a Firefox Labs rollout?']);
}

/** Reads the new rollouts UI, where one page shows everything and each card is edited in place. */
export function readRollout(document: Document): Facts {
  const { rolloutFlag, ...badges } = readBadges(document, at.rolloutBadges);
  const plain = readPlainBadges(document);
  const rollout = rolloutFlag?.value ?? plain.rollout;
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
      deliveryType: fact(
        at.rolloutFeatures,
        deliveryTypeOf({ labs: labsOf(document), rollout, holdback: badges.holdbackFlag?.value }),
      ),
    },
  );
}
