import { cellsByHead } from '../../values/cells-by-head';
import { channelsOfLabels } from '../../values/channels';
import { fact } from '../../values/first-answer';
import { innermost } from '../../values/innermost';
import { countOf, percentOf } from '../../values/numbers';
import type { Facts } from '../../page-facts';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';

/** Row heads of nimbus_experiments/detail_card_audience.html, in its order. */
const HEADS = [
  'Channel',
  'Advanced Targeting',
  'Minimum version',
  'Maximum version',
  'Locales',
  'Languages',
  'Countries',
  'Expected enrolled clients',
  'Population %',
  'Sticky enrollment',
] as const;

/** Reads the Audience card of a summary. */
export function readAudienceCard(document: Document): Facts {
  const cells = cellsByHead(innermost(document, at.audienceCard), HEADS);
  return {
    channels: fact(at.audienceCard, channelsOfLabels(textOf(cells.Channel))),
    expectedClients: fact(at.audienceCard, countOf(textOf(cells['Expected enrolled clients']))),
    populationPercent: fact(at.audienceCard, percentOf(textOf(cells['Population %']))),
  };
}
