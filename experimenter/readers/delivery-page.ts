import type { Stage } from '@/guide/vocabulary';
import type { Address } from '../address';
import { applicationOfScript } from '../values/applications';
import { fact, firstAnswer } from '../values/first-answer';
import type { Facts } from '../page-facts';
import * as at from '../selectors';
import { readBadges } from './badges';
import { deliveryTypeOf } from './delivery-type';
import { readHeader } from './header';
import type { Recipe } from './recipe';
import { readShownLinks } from './shown-links';
import { readTimeline, type Timeline } from './cards/timeline';

function stageOf({ active, isDisabled }: Timeline): Stage | undefined {
  if (isDisabled) return 'disabled';
  return active === 'review' ? undefined : active;
}

/**
 * Reads what every classic page of a delivery shows: header, badges, timeline, sidebar. Review and waiting
 * look alike on the timeline, so there the stage stays open for the page's own reader. Planned days stand on
 * the timeline only until enrollment ends.
 *
 * @param recipe The recipe that the page shows, for what it says better than the page (summary only).
 */
export function readDeliveryPage(document: Document, { page }: Address, recipe: Recipe = {}): Facts {
  const timeline = readTimeline(document);
  const { active, dates, days } = timeline;
  const { rolloutFlag, ...badges } = readBadges(document, at.tags);
  const script = document.querySelector(at.applicationScript);
  const planned = active && active !== 'observing' && active !== 'complete' ? days : {};
  return {
    ...readHeader(document, page),
    ...badges,
    application: fact(at.applicationScript, applicationOfScript(script)),
    stage: fact(at.timelineSteps, stageOf(timeline)),
    deliveryType: fact(
      at.badges,
      deliveryTypeOf({
        labs: recipe.isFirefoxLabsOptIn,
        rollout: rolloutFlag?.value,
        holdback: badges.holdbackFlag?.value,
      }),
    ),
    stepDates: Object.keys(dates).length > 0 ? { value: dates, rung: at.timelineSteps } : undefined,
    startDate: fact(at.timelineSteps, dates.enrolling),
    endDate: fact(at.timelineSteps, dates.enrolling && dates.complete),
    enrollmentDays: firstAnswer(
      [at.recipe, recipe.proposedEnrollment],
      [at.timelineSteps, planned.enrolling],
    ),
    durationDays: firstAnswer([at.recipe, recipe.proposedDuration], [at.timelineSteps, planned.complete]),
    ...readShownLinks(document),
  };
}
