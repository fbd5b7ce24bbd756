import type { DeliveryType, LinkKind, QaStatus, RiskQuestion, Stage } from '@/guide/vocabulary';
import type {
  DeliveryRequest,
  FactName,
  FactValues,
  PageKind,
  RiskAnswer,
  RolloutPhase,
} from '@/experimenter/page-facts';

/**
 * What the database held of one delivery when the pages were recorded (`truth.json`). The three recordings asked it
 * for different things: what one of them did not ask for is absent.
 */
export interface Truth {
  status: 'Draft' | 'Preview' | 'Live' | 'Complete' | 'Disabled';
  publishStatus: 'Idle' | 'Review' | 'Approved' | 'Waiting';
  /** What is asked for: Live stands for a launch, for the end of enrollment, and for an update. */
  statusNext?: 'Live' | 'Complete' | null;
  isRollout: boolean;
  isHoldback: boolean;
  isArchived: boolean;
  isPaused: boolean;
  isFirefoxLabsOptIn?: boolean;
  isRolloutDirty?: boolean;
  name?: string;
  application?: string;
  owner?: string;
  hypothesis?: string;
  risks?: Record<RiskQuestion, boolean | null>;
  signoffs?: { qa: boolean; vp: boolean; legal: boolean };
  signoffRecommendations?: { qa_signoff: boolean; vp_signoff: boolean; legal_signoff: boolean };
  qaStatus?: keyof typeof QA_STATUS_OF_VALUE;
  links?: { type: LinkKind | ''; url: string }[];
  populationPercent?: string;
  totalEnrolledClients?: number;
  proposedEnrollmentDays?: number;
  proposedEnrollment?: number;
  proposedDurationDays?: number;
  proposedDuration?: number;
  startDate?: string | null;
  plannedEndDate?: string | null;
  proposedEndDate?: string | null;
  endDate?: string | null;
  primaryOutcomes?: string[];
  secondaryOutcomes?: string[];
  segments?: string[];
  branches?: string[];
  features?: string[];
  phases?: { populationPercent: number; start: string; end: string; current: boolean }[];
  advanceObservations?: string;
  pauseObservations?: string;
  sizing?: { eligible_count: number; warnings?: string[] } | null;
  monitoring?: { totalEnrollments: number } | null;
  takeawaysSummary?: string | null;
  conclusionRecommendations?: string[];
  parent?: string | null;
  channels?: string[];
}

/** While the end of enrollment is asked for, it is paused already, and the timeline still stands at Enrollment. */
const isEnrolling = ({ isPaused, statusNext }: Truth) => !isPaused || statusNext === 'Live';

export function stageOfTruth(truth: Truth): Stage {
  const { status, publishStatus } = truth;
  if (status === 'Draft' && publishStatus === 'Idle') return 'draft';
  if (status === 'Draft') return publishStatus === 'Review' ? 'review' : 'waiting';
  if (status === 'Live') return isEnrolling(truth) ? 'enrolling' : 'observing';
  return status === 'Preview' ? 'preview' : status === 'Complete' ? 'complete' : 'disabled';
}

export function typeOfTruth({ isRollout, isHoldback, isFirefoxLabsOptIn }: Truth): DeliveryType {
  if (isFirefoxLabsOptIn) return 'labs';
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

export const qaStatusOfTruth = ({ qaStatus }: Truth): QaStatus | undefined =>
  qaStatus && QA_STATUS_OF_VALUE[qaStatus];

/** What was asked for and how it stands. A time-out is in review again: the database does not tell them apart. */
export function requestOfTruth(truth: Truth): Pick<DeliveryRequest, 'action' | 'state'> | undefined {
  const { status, statusNext, publishStatus, isRollout } = truth;
  if (publishStatus === 'Idle') return undefined;
  const state = publishStatus === 'Review' ? 'in-review' : 'approved';
  if (status === 'Draft') return { action: 'launch', state };
  if (statusNext === 'Complete') return { action: 'end', state };
  return { action: isRollout ? 'update' : 'end-enrollment', state };
}

/** The rollouts UI of August draws "no" and "not answered" alike, and recommends no sign-off. */
export function augustAnswers(values: Partial<FactValues>): Partial<FactValues> {
  const { risks, signoffs } = values;
  const crossed = Object.entries(risks ?? {}).map(([question, answer]) => [
    question,
    answer === 'yes' ? 'yes' : 'unreadable',
  ]);
  const signed = Object.entries(signoffs ?? {}).map(([signoff, state]) => [
    signoff,
    { signed: state.signed },
  ]);
  return {
    ...values,
    ...(risks && { risks: Object.fromEntries(crossed) }),
    ...(signoffs && { signoffs: Object.fromEntries(signed) }),
  };
}

function risksOfTruth({ risks }: Truth): FactValues['risks'] | undefined {
  const answer = (risk: boolean | null): RiskAnswer => (risk ? 'yes' : risk === false ? 'no' : 'unanswered');
  return (
    risks && Object.fromEntries(Object.entries(risks).map(([question, risk]) => [question, answer(risk)]))
  );
}

/**
 * Which sign-offs Experimenter recommends for these risks (`signoff_recommendations` in
 * experiments/models.py).
 */
function recommendedIn({
  risks,
  signoffRecommendations: told,
}: Truth): Record<'qa' | 'vp' | 'legal', boolean> | null {
  if (told) return { qa: told.qa_signoff, vp: told.vp_signoff, legal: told.legal_signoff };
  if (!risks) return null;
  const legal = [risks.revenue, risks.partner, risks.ai].includes(true);
  return { qa: true, vp: legal || risks.brand === true, legal };
}

function signoffsOfTruth(truth: Truth): FactValues['signoffs'] | undefined {
  const recommended = recommendedIn(truth);
  const { signoffs } = truth;
  if (!signoffs) return undefined;
  // A recording that asked for the sign-offs and not for the risks cannot say what is recommended.
  if (!recommended) return undefined;
  const state = (signoff: 'qa' | 'vp' | 'legal') => ({
    signed: signoffs[signoff],
    recommended: recommended[signoff],
  });
  return { qa: state('qa'), vp: state('vp'), legal: state('legal') };
}

const isWritten = (rule: string | undefined) => Boolean(rule?.trim());

/** Rounded as Experimenter shows estimates: three digits, and thousands or millions with one decimal. */
function rounded(count: number): number {
  const unit = count >= 1e6 ? 1e5 : count >= 1e3 ? 1e2 : 1;
  return Math.round(count / unit) * unit;
}

type ValueOfTruth = {
  readonly [K in FactName]?: (truth: Truth, page: PageKind) => FactValues[K] | undefined;
};

/** The value of a fact as the database had it, for every fact that the database knows. */
export const VALUE_OF_TRUTH: ValueOfTruth = {
  name: ({ name }) => name,
  application: ({ application }) => application,
  stage: stageOfTruth,
  deliveryType: typeOfTruth,
  holdbackFlag: ({ isHoldback }) => isHoldback,
  isRollout: ({ isRollout }) => isRollout,
  archived: ({ isArchived }) => isArchived,
  unpublishedChanges: ({ isRolloutDirty }) => isRolloutDirty,
  qaStatus: qaStatusOfTruth,
  signoffs: signoffsOfTruth,
  risks: risksOfTruth,
  links: ({ links }) => links?.flatMap(({ type, url }) => (type && url ? [{ kind: type, url }] : [])),
  emptyLinkRows: ({ links }) => links?.filter(({ url }) => !url).length,
  hypothesis: ({ hypothesis }) => hypothesis?.trim(),
  primaryOutcomes: ({ primaryOutcomes }) => primaryOutcomes,
  secondaryOutcomes: ({ secondaryOutcomes }) => secondaryOutcomes,
  segments: ({ segments }) => segments,
  populationPercent: ({ populationPercent }) =>
    populationPercent === undefined ? undefined : Number(populationPercent),
  expectedClients: ({ totalEnrolledClients }) => totalEnrolledClients,
  enrollmentDays: ({ proposedEnrollmentDays, proposedEnrollment }) =>
    proposedEnrollmentDays ?? proposedEnrollment,
  durationDays: ({ proposedDurationDays, proposedDuration }) => proposedDurationDays ?? proposedDuration,
  startDate: ({ startDate }) => startDate ?? undefined,
  endDate: ({ endDate, plannedEndDate, proposedEndDate }) =>
    endDate ?? plannedEndDate ?? proposedEndDate ?? undefined,
  channels: ({ channels }) => channels,
  features: ({ features }) => features,
  branches: ({ branches }) => branches,
  phases: ({ phases }) => phases,
  phaseRulesWritten: ({ advanceObservations, pauseObservations }) =>
    advanceObservations === undefined
      ? undefined
      : isWritten(advanceObservations) && isWritten(pauseObservations),
  sizing: ({ sizing, phases = [] }) =>
    sizing
      ? {
          eligible: rounded(sizing.eligible_count),
          ...(phases.length > 0 && {
            phases: phases.map(({ populationPercent }) => ({
              populationPercent,
              projected: rounded((sizing.eligible_count * populationPercent) / 100),
            })),
          }),
          ...(sizing.warnings?.length && { excludes: sizing.warnings }),
        }
      : undefined,
  hasMonitoring: ({ monitoring }) => (monitoring === undefined ? undefined : monitoring !== null),
  takeaways: ({ takeawaysSummary, conclusionRecommendations }) =>
    conclusionRecommendations && {
      summary: takeawaysSummary ?? '',
      recommendations: conclusionRecommendations,
    },
  parent: ({ parent }) => (parent === undefined ? undefined : (parent ?? '')),
  owner: ({ owner }) => owner,
};

/** Are the phases that a page shows these, as far as it shows them? A running phase does not tell its start. */
export const arePhases = (shown: readonly RolloutPhase[], truth: readonly RolloutPhase[]): boolean =>
  shown.length === truth.length &&
  shown.every(
    (phase, index) => JSON.stringify({ ...truth[index], ...phase }) === JSON.stringify(truth[index]),
  );
