/**
 * Documents that every owner meets and that are often linked in place of a brief (workflow.md §5.3). Their
 * ids were taken from the guide's own pages and from Experimenter; a team's guide may add more.
 */

export interface KnownDocument {
  /** Google file id, or the number of a Confluence page. Case matters. */
  id: string;
  /** Reads well after "This is the …". */
  name: string;
  role: 'brief-template' | 'not-a-brief';
  /** Opens "make a copy". Only on templates that are current. */
  copyUrl?: string;
}

const copyUrlOf = (id: string): string => `https://docs.google.com/document/d/${id}/copy`;

const BRIEF_TEMPLATE = '1_bWn_1y5x1zf6zl7Loj4O1qKnVdxzIMXOawIpf32CsM';
const LABS_TEMPLATE = '1-rRI-nOLCJsN13M6gkt22f3FO5lAdm7k2C7P1N5Ar08';

export const KNOWN_DOCUMENTS: readonly KnownDocument[] = [
  {
    id: BRIEF_TEMPLATE,
    name: 'Experiment Brief template',
    role: 'brief-template',
    copyUrl: copyUrlOf(BRIEF_TEMPLATE),
  },
  {
    id: LABS_TEMPLATE,
    name: 'Firefox Labs Experience Brief template',
    role: 'brief-template',
    copyUrl: copyUrlOf(LABS_TEMPLATE),
  },
  // Replaced in April 2023, still linked from the guide's page for leadership.
  {
    id: '1eFGL9FATIuZudjSItpIT2Ct1C5qb5E3Qk7hJuJQT67s',
    name: 'old Experiment Brief template',
    role: 'brief-template',
  },
  {
    id: '1dH-aG8IsYtq6881_Q_cyEtmxli0bK7nuVcUD-5D7q-s',
    name: 'Data Science office-hours agenda',
    role: 'not-a-brief',
  },
  {
    id: '1XJ3o5zjVETtZi7u1r3XvsJHmrmxxpmuFs42PDzWVhXw',
    name: 'old mobile office-hours agenda',
    role: 'not-a-brief',
  },
  {
    id: '1fj4BqG0N-cN_Fx5sq-AozdiOdKO7asaDWR4B7sH88F0',
    name: 'old Lightning Advising agenda',
    role: 'not-a-brief',
  },
  {
    id: '1ASlVAds63qOzCDnyLWlbKAcgvTkVfojDeGFqIYty4iI',
    name: 'experiment-owner training deck',
    role: 'not-a-brief',
  },
  {
    id: '1r8oI_Hxe5JQcOejqZcSziX1Aso20AFGBToTFu3BE5j8',
    name: 'Experimenter access policy',
    role: 'not-a-brief',
  },
  {
    id: '1oz1YyaaBI-oHUDsktWA-dLtX7WzhYqs7C121yOPKo2w',
    name: '“How to file a QA request” guide',
    role: 'not-a-brief',
  },
  {
    id: '1aAlZa5RoZt_yf3-XUtffJwKVBczhJMcHCAPxRxHrNb8',
    name: 'guide to staged rollouts',
    role: 'not-a-brief',
  },
  // On Confluence; also the source of the office hours' times.
  { id: '6849684', name: 'Office Hours page', role: 'not-a-brief' },
];
