import type { DeliveryType, LinkKind, QaStatus, RiskQuestion, Stage } from '@/guide/vocabulary';
import type { FactName, FactValues, PageKind, RiskAnswer } from '@/experimenter/page-facts';

/** What the database held of one delivery when the pages were recorded (`truth.json`). */
export interface Truth {
  name: string;
  application: string;
  status: 'Draft' | 'Preview' | 'Live' | 'Complete' | 'Disabled';
  publishStatus: 'Idle' | 'Review' | 'Approved' | 'Waiting';
  isRollout: boolean;
  isHoldback: boolean;
  isArchived: boolean;
  isPaused: boolean;
  owner: string;
  hypothesis: string;
  risks: Record<RiskQuestion, boolean | null>;
  signoffs: { qa: boolean; vp: boolean; legal: boolean };
  qaStatus: keyof typeof QA_STATUS_OF_VALUE;
  links: { type: LinkKind | ''; url: string }[];
  populationPercent: string;
  totalEnrolledClients: number;
  proposedEnrollmentDays: number;
  proposedDurationDays: number;
  primaryOutcomes: string[];
  secondaryOutcomes: string[];
  segments: string[];
  branches: string[];
  features: string[];
  takeawaysSummary: string | null;
  conclusionRecommendations: string[];
  parent: string | null;
  channels: string[];
}

export function stageOfTruth({ status, publishStatus, isPaused }: Truth): Stage {
  if (status === 'Draft' && publishStatus === 'Idle') return 'draft';
  if (status === 'Draft') return publishStatus === 'Review' ? 'review' : 'waiting';
  if (status === 'Live') return isPaused ? 'observing' : 'enrolling';
  return status === 'Preview' ? 'preview' : status === 'Complete' ? 'complete' : 'disabled';
}

export function typeOfTruth({ isRollout, isHoldback }: Truth): DeliveryType {
  return isRollout ? 'rollout' : isHoldback ? 'holdback' : 'experiment';
}

const QA_STATUS_OF_VALUE = {
  'NOT SET': 'not-set',
  GREEN: 'green',
  YELLOW: 'yellow',
  RED: 'red',
  'SELF GREEN': 'self-green',
  'SELF YELLOW': 'self-yellow',
  'SELF RED': 'self-red',
} as const satisfies Record<string, QaStatus>;

export const qaStatusOfTruth = ({ qaStatus }: Truth): QaStatus => QA_STATUS_OF_VALUE[qaStatus];

/** The new rollouts UI draws "no" and "not answered" alike. */
function risksOfTruth({ risks }: Truth, page: PageKind): FactValues['risks'] {
  const answer = (risk: boolean | null): RiskAnswer =>
    risk ? 'yes' : page === 'rollout' ? 'unreadable' : risk === false ? 'no' : 'unanswered';
  return Object.fromEntries(Object.entries(risks).map(([question, risk]) => [question, answer(risk)]));
}

/**
 * Which sign-offs Experimenter recommends for these risks (`signoff_recommendations` in
 * experiments/models.py).
 */
function signoffsOfTruth({ signoffs, risks }: Truth, page: PageKind): FactValues['signoffs'] {
  const legal = [risks.revenue, risks.partner, risks.ai].includes(true);
  const recommended = { qa: true, vp: legal || risks.brand === true, legal };
  const state = (signoff: 'qa' | 'vp' | 'legal') => ({
    signed: signoffs[signoff],
    ...(page !== 'rollout' && { recommended: recommended[signoff] }),
  });
  return { qa: state('qa'), vp: state('vp'), legal: state('legal') };
}

/** The value of a fact as the database had it, for every fact that the database knows. */
export const VALUE_OF_TRUTH: { readonly [K in FactName]?: (truth: Truth, page: PageKind) => FactValues[K] } =
  {
    name: ({ name }) => name,
    application: ({ application }) => application,
    stage: stageOfTruth,
    deliveryType: typeOfTruth,
    holdbackFlag: ({ isHoldback }) => isHoldback,
    archived: ({ isArchived }) => isArchived,
    qaStatus: qaStatusOfTruth,
    signoffs: signoffsOfTruth,
    risks: risksOfTruth,
    links: ({ links }) => links.flatMap(({ type, url }) => (type && url ? [{ kind: type, url }] : [])),
    emptyLinkRows: ({ links }) => links.filter(({ url }) => !url).length,
    hypothesis: ({ hypothesis }) => hypothesis.trim(),
    primaryOutcomes: ({ primaryOutcomes }) => primaryOutcomes,
    secondaryOutcomes: ({ secondaryOutcomes }) => secondaryOutcomes,
    segments: ({ segments }) => segments,
    populationPercent: ({ populationPercent }) => Number(populationPercent),
    expectedClients: ({ totalEnrolledClients }) => totalEnrolledClients,
    enrollmentDays: ({ proposedEnrollmentDays }) => proposedEnrollmentDays,
    durationDays: ({ proposedDurationDays }) => proposedDurationDays,
    channels: ({ channels }) => channels,
    features: ({ features }) => features,
    branches: ({ branches }) => branches,
    takeaways: ({ takeawaysSummary, conclusionRecommendations }) => ({
      summary: takeawaysSummary ?? '',
      recommendations: conclusionRecommendations,
    }),
    parent: ({ parent }) => parent ?? '',
    owner: ({ owner }) => owner,
  };
