import type { LinkKind, RiskQuestion, Signoff } from '../../guide/vocabulary.ts';

export const APPLICATIONS = {
  'firefox-desktop': 'Firefox Desktop',
  fenix: 'Firefox for Android (Fenix)',
  ios: 'Firefox for iOS',
  'monitor-web': 'Monitor Web',
  'fxa-web': 'Firefox Accounts Web',
  'demo-app': 'Demo App',
  experimenter: 'Experimenter',
  'subplat-web': 'Subplat Web',
} as const;
export type Application = keyof typeof APPLICATIONS;

/** QA statuses as the host stores them, with the label of its QA card. */
export const QA_LABELS = {
  RED: 'QA: Red',
  YELLOW: 'QA: Yellow',
  GREEN: 'QA: Green',
  'SELF RED': 'Self QA: Red',
  'SELF YELLOW': 'Self QA: Yellow',
  'SELF GREEN': 'Self QA: Green',
  'NOT SET': 'Not Set',
} as const;
export type QaValue = keyof typeof QA_LABELS;

export type Status = 'Draft' | 'Preview' | 'Live' | 'Complete' | 'Disabled';
type PublishStatus = 'Idle' | 'Review' | 'Waiting';

/** What a pending review asks for. */
export type ReviewRequest = 'launch' | 'end-enrollment' | 'end' | 'update' | 'disable';

interface Rejection {
  request: ReviewRequest;
  by: string;
  /** ISO date. */
  on: string;
  reason: string;
}

export type Step = 'Draft' | 'Preview' | 'Review' | 'Enrollment' | 'Observation' | 'Complete';

/** A row of the link form. `kind` is empty until somebody has chosen a type and saved it. */
export interface LinkEntry {
  id: number;
  kind: LinkKind | '';
  url: string;
}

export interface Feature {
  slug: string;
  name: string;
  description: string;
}

export interface Branch {
  slug: string;
  name: string;
  description: string;
  ratio: number;
}

/** Enrollment monitoring: counts of clients; percents are 0–100. */
export interface Monitoring {
  enrolled: number;
  unenrolled: number;
  featureConflictPercent: number;
  ratioHealthy: boolean;
}

interface Takeaways {
  summary: string;
  gainAmount: string;
  qbrLearning: boolean;
  dauGain: boolean;
  recommendations: string[];
}

interface Change {
  /** ISO date, `YYYY-MM-DD`. */
  date: string;
  who: string;
  what: string;
}

/** One delivery of the stand-in, with the fields that the host's forms hold. */
export interface Delivery {
  slug: string;
  name: string;
  owner: string;
  application: Application;
  hypothesis: string;
  publicDescription: string;
  status: Status;
  publishStatus: PublishStatus;
  request: ReviewRequest | null;
  /** Enrollment has been ended. */
  paused: boolean;
  isRollout: boolean;
  isHoldback: boolean;
  isLabs: boolean;
  isArchived: boolean;
  /** A live rollout with edits that have not been requested yet. */
  isDirty: boolean;
  qaStatus: QaValue;
  qaComment: string;
  signoffs: Record<Signoff, boolean>;
  risks: Record<RiskQuestion, boolean | null>;
  links: LinkEntry[];
  channels: string[];
  features: Feature[];
  branches: Branch[];
  primaryOutcomes: string[];
  secondaryOutcomes: string[];
  segments: string[];
  /** 0–100. */
  populationPercent: number;
  totalEnrolledClients: number;
  /** Days. */
  enrollmentDays: number;
  /** Days, enrollment and observation together. */
  durationDays: number;
  /** ISO dates of the steps that were reached. */
  dates: Partial<Record<Step, string>>;
  /** Clients that the audience estimate finds eligible. */
  eligibleClients: number;
  monitoring: Monitoring | null;
  takeaways: Takeaways;
  /** Slug of the delivery this one was cloned from; empty when there is none. */
  parent: string;
  /** Population of each phase of a rollout, 0–100. */
  phases: number[];
  advanceIf: string;
  pauseIf: string;
  /** The last rejection, until the next request. */
  rejection: Rejection | null;
  /** E-mail address of whoever made the pending request. */
  requestedBy: string;
  /** Remote Settings was not signed in time. */
  hasTimedOut: boolean;
  subscribers: string[];
  tags: string[];
  changes: Change[];
}
