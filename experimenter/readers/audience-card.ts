import { cellsByHead } from '../cells-by-head';
import { channelsOfLabels } from '../channels';
import { firstAnswer } from '../first-answer';
import { innermost } from '../innermost';
import { countOf, percentOf } from '../numbers';
import type { Facts } from '../page-facts';
import * as at from '../selectors';
import { textOf } from '../text-of';

/** Row heads of nimbus_experiments/detail_card_audience.html, in its order. */
const HEADS = [
  ['channel', /^Channel$/],
  ['targeting', /^Advanced Targeting$/],
  ['minimum', /^Minimum version$/],
  ['maximum', /^Maximum version$/],
  ['places', /(Locales|Languages)$/],
  ['countries', /Countries$/],
  ['clients', /^Expected enrolled clients$/],
  ['population', /^Population %$/],
  ['sticky', /^Sticky enrollment$/],
] as const;

/** Reads the Audience card of a summary. */
export function readAudienceCard(document: Document): Facts {
  const cells = cellsByHead(innermost(document, at.audienceCard), HEADS);
  return {
    channels: firstAnswer([at.audienceCard, channelsOfLabels(textOf(cells.channel))]),
    expectedClients: firstAnswer([at.audienceCard, countOf(textOf(cells.clients))]),
    populationPercent: firstAnswer([at.audienceCard, percentOf(textOf(cells.population))]),
  };
}
