import type { Delivery } from '../../model/delivery.ts';
import type { RolloutsForm } from '../../model/store.ts';
import type { Markup } from '../../html.ts';
import type { LinkRowState } from '../edit/link-formset.ts';
import { AUTUMN_BODIES } from './autumn/card-bodies.ts';
import { AUTUMN_FORMS } from './autumn/card-forms.ts';
import { issueGroupsByCard } from './autumn/issues.ts';
import { autumnOverviewForm } from './autumn/overview-form.ts';
import { draftButtons } from './autumn/setup.ts';
import { CARD_BODIES } from './card-bodies.ts';
import { CARD_FORMS } from './card-forms.ts';
import type { RolloutCard } from './cards.ts';
import { rolloutOverviewForm } from './overview-form.ts';
import { issueGroups, previewButton } from './setup.ts';

/** What the two forms of the rollouts UI draw differently wherever a card or a button is sent again. */
export interface FormParts {
  bodies: Readonly<Record<RolloutCard, (delivery: Delivery) => Markup>>;
  forms: Readonly<Record<RolloutCard, (delivery: Delivery) => Markup>>;
  /** `rows`: the link rows as they were typed, where they could not be saved. */
  overviewForm: (delivery: Delivery, rows?: readonly LinkRowState[]) => Markup;
  issueGroups: (delivery: Delivery) => Markup[];
  draftButtons: (delivery: Delivery, swap?: Markup | false) => Markup;
}

/** The parts of the form that is switched on. */
export const FORM_PARTS: Readonly<Record<RolloutsForm, FormParts>> = {
  august: {
    bodies: CARD_BODIES,
    forms: CARD_FORMS,
    overviewForm: rolloutOverviewForm,
    issueGroups,
    draftButtons: previewButton,
  },
  autumn: {
    bodies: AUTUMN_BODIES,
    forms: AUTUMN_FORMS,
    overviewForm: autumnOverviewForm,
    issueGroups: issueGroupsByCard,
    draftButtons,
  },
};
