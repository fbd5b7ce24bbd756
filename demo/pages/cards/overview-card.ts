import { OUTCOMES, SEGMENTS } from '../../model/catalog.ts';
import { APPLICATIONS, type Delivery } from '../../model/delivery.ts';
import { html, type Markup, type Piece } from '../../html.ts';
import { NOT_SET, card, pair, striped, wide } from './card.ts';

const orNotSet = (value: string): Piece => (value === '' ? NOT_SET : value);

const named = (slugs: readonly string[], labels: Readonly<Record<string, string>>): Piece =>
  slugs.length === 0
    ? NOT_SET
    : slugs.map(
        (slug, index) => html`${index > 0 && ', '}<a target="_blank" rel="noopener noreferrer"
        href="https://mozilla.github.io/metric-hub/outcomes/${slug}">${labels[slug] ?? slug}</a>`,
      );

const features = ({ features: chosen }: Delivery): Piece =>
  chosen.length === 0
    ? NOT_SET
    : chosen.map(
        ({ name, description }) => html`<p
    class="mb-0">${name} - ${description}</p>`,
      );

/** The facts of the Overview and Metrics pages, read only. */
export const overviewCard = (delivery: Delivery): Markup =>
  card(
    'overview',
    'Overview',
    striped([
      pair(['Slug', delivery.slug], ['Experiment owner', delivery.owner]),
      pair(
        ['Application', APPLICATIONS[delivery.application]],
        ['Public description', orNotSet(delivery.publicDescription)],
      ),
      pair(['Feature config', features(delivery)], ['Advanced targeting', 'No Targeting - All users']),
      wide('Hypothesis', orNotSet(delivery.hypothesis)),
      wide('Primary Outcomes', named(delivery.primaryOutcomes, OUTCOMES)),
      wide('Secondary Outcomes', named(delivery.secondaryOutcomes, OUTCOMES)),
      wide('Segments', named(delivery.segments, SEGMENTS)),
      wide(
        'Subscribers',
        delivery.subscribers.map((subscriber) => html`<p class="mb-0">${subscriber}</p>`),
      ),
    ]),
  );
