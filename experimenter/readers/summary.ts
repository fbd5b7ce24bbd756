import type { Address } from '../address';
import { fact } from '../first-answer';
import { mergeFacts } from '../merge-facts';
import type { Facts } from '../page-facts';
import * as at from '../selectors';
import { readAudienceCard } from './audience-card';
import { readDeliveryPage } from './delivery-page';
import { readLaunchBox } from './launch-box';
import { readMissingPages } from './missing-pages';
import { readMonitoring } from './monitoring';
import { readOverviewCard } from './overview-card';
import { readQaCard } from './qa-card';
import { readRecipe } from './recipe';
import { readRiskCard } from './risk-card';
import { readSignoffCard } from './signoff-card';
import { readSizing } from './sizing';
import { readTakeaways } from './takeaways';
import { readTimeline } from './timeline';
import { readWarnings } from './warnings';

/** Reads a summary, the page that shows most of a delivery. */
export function readSummary(document: Document, address: Address): Facts {
  const { active } = readTimeline(document);
  const recipe = readRecipe(document, address.slug);
  const launch = readLaunchBox(document, active);
  // A draft gets its launch box only once no page misses details.
  const isReadyDraft = active === 'draft' && launch.launchControls;
  return mergeFacts(
    readDeliveryPage(document, address, recipe),
    launch,
    readOverviewCard(document),
    readAudienceCard(document),
    readMonitoring(document, at.monitoringCard),
    readQaCard(document),
    readWarnings(document, at.summary, at.warnings),
    {
      risks: readRiskCard(document),
      signoffs: readSignoffCard(document),
      sizing: readSizing(document),
      takeaways: readTakeaways(document),
      features: fact(at.recipe, recipe.features),
      branches: fact(at.recipe, recipe.branches),
      missingPages: readMissingPages(document, isReadyDraft ? at.launchBox : undefined),
    },
  );
}
