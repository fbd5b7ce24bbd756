import type { Address } from '../address';
import { fact } from '../values/first-answer';
import { mergeFacts } from '../merge-facts';
import type { Facts } from '../page-facts';
import * as at from '../selectors';
import { readAudienceCard } from './cards/audience';
import { readDeliveryPage } from './delivery-page';
import { readLaunchBox } from './cards/launch-box';
import { readMissingPages } from './forms/missing-pages';
import { readMonitoring } from './cards/monitoring';
import { readOverviewCard } from './cards/overview';
import { readQaCard } from './cards/qa';
import { readRecipe } from './recipe';
import { readRiskCard } from './cards/risks';
import { readSignoffCard } from './cards/signoffs';
import { readSizing } from './cards/sizing';
import { readTakeaways } from './cards/takeaways';
import { readTimeline } from './cards/timeline';
import { readWarnings } from './cards/warnings';

/** Reads a summary, the page that shows most of a delivery. */
export function readSummary(document: Document, address: Address): Facts {
  const { active } = readTimeline(document);
  const recipe = readRecipe(document, address.slug);
  const page = readDeliveryPage(document, address, recipe);
  const launch = readLaunchBox(document, active);
  // A draft gets its launch box only once no page misses details.
  const isReadyDraft = active === 'draft' && launch.launchControls;
  return mergeFacts(
    page,
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
