import type { Delivery } from '../../model/delivery.ts';
import type { RolloutsForm } from '../../model/store.ts';
import type { Markup } from '../../html.ts';
import { AUTUMN_BODIES } from './autumn/card-bodies.ts';
import { draftButtons } from './autumn/setup.ts';
import { CARD_BODIES } from './card-bodies.ts';
import type { RolloutCard } from './cards.ts';
import { previewButton } from './setup.ts';

/** What the two forms of the rollouts UI draw differently wherever a card or a button is sent again. */
export interface FormParts {
  bodies: Readonly<Record<RolloutCard, (delivery: Delivery) => Markup>>;
  draftButtons: (delivery: Delivery, swap?: Markup | false) => Markup;
}

/** The parts of the form that is switched on. */
export const FORM_PARTS: Readonly<Record<RolloutsForm, FormParts>> = {
  august: { bodies: CARD_BODIES, draftButtons: previewButton },
  autumn: { bodies: AUTUMN_BODIES, draftButtons },
};
