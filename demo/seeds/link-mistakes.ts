import type { Delivery, LinkEntry } from '../model/delivery.ts';
import {
  BRIEFS,
  BRIEF_TEMPLATE,
  FOLDER,
  LOOKALIKE,
  WRAPPED_BRIEF,
  dataTicket,
  qaTicket,
} from './addresses.ts';
import { filledDelivery, links } from './filled-delivery.ts';

/** Otherwise complete drafts that differ in what is wrong with their links. */
const MISTAKES: readonly { slug: string; name: string; links: LinkEntry[] }[] = [
  {
    slug: 'pinned-tabs-onboarding',
    name: 'Pinned tabs onboarding',
    links: links(['DS_JIRA', BRIEF_TEMPLATE]),
  },
  {
    slug: 'address-bar-answers',
    name: 'Address bar answers',
    links: links(['DESIGN_DOC', BRIEF_TEMPLATE], ['DS_JIRA', dataTicket(2144)]),
  },
  { slug: 'sidebar-panel-prompt', name: 'Sidebar panel prompt', links: links(['DS_JIRA', BRIEFS.sidebar]) },
  { slug: 'reader-mode-prompt', name: 'Reader mode prompt', links: links(['DESIGN_DOC', WRAPPED_BRIEF]) },
  {
    slug: 'translation-offer',
    name: 'Translation offer',
    links: links(['DESIGN_DOC', BRIEFS.pdf], ['', '']),
  },
  { slug: 'weather-widget', name: 'Weather widget', links: links(['DESIGN_DOC', FOLDER]) },
  {
    slug: 'private-window-colors',
    name: 'Private window colors',
    links: links(['DESIGN_DOC', LOOKALIKE], ['QA_TICKET', qaTicket(4122)]),
  },
  { slug: 'history-search-hint', name: 'History search hint', links: [] },
];

/** One draft for each typical mistake with the brief link. */
export const seedLinkMistakes = (now: Date): Delivery[] =>
  MISTAKES.map((mistake) => filledDelivery(now, structuredClone(mistake)));
