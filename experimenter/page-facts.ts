import type {
  DeliveryType,
  EditPage,
  LinkKind,
  QaStatus,
  RequestAction,
  RiskQuestion,
  Signoff,
  Stage,
} from '../guide/vocabulary';

/** The kinds of Experimenter pages that a reader exists for. `rollout` is the new rollouts UI. */
export const PAGE_KINDS = [
  'summary',
  'overview',
  'branches',
  'metrics',
  'audience',
  'results',
  'history',
  'rollout',
  'home',
  'list',
  'features',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** Pages that show exactly one delivery, so that its checklist can be drawn there. */
export const DELIVERY_PAGES = [
  'summary',
  'overview',
  'branches',
  'metrics',
  'audience',
  'results',
  'history',
  'rollout',
] as const satisfies readonly PageKind[];

/** One documentation link as a page shows it; `url` is the stored or typed text, unchecked and untrusted. */
export interface DocumentationLink {
  kind: LinkKind;
  url: string;
}

/** `unreadable`: the page draws "no" and "unanswered" alike (new rollouts UI, read mode). */
export type RiskAnswer = 'yes' | 'no' | 'unanswered' | 'unreadable';

/** `recommended` is absent where the page does not say it. */
export interface SignoffState {
  signed: boolean;
  recommended?: boolean;
}

/** Experimenter's own monitoring badges. */
export type MonitoringAlert = 'srm-mismatch' | 'unenrollment-spike' | 'feature-conflict' | 'low-enrollment';

/** The steps of the classic timeline that carry a date, keyed by the stage each one opens. */
export type TimelineStep = Extract<
  Stage,
  'draft' | 'preview' | 'review' | 'enrolling' | 'observing' | 'complete'
>;

/**
 * A phase of a rollout's schedule (new rollouts UI). Percent is 0–100; the dates are ISO `YYYY-MM-DD`, planned
 * until the phase has begun. A form that shows no dates or no status leaves them out.
 */
export interface RolloutPhase {
  populationPercent?: number;
  start?: string;
  end?: string;
  /** The rollout runs in this phase now. */
  current?: boolean;
}

/**
 * Where a request stands. `approved`: approved here, and waiting for a second approval in Remote Settings.
 * `timed-out`: it was not given there in time, so the request is in review again. `rejected`: nothing is asked
 * for any more, and the page says why; it says so until the next request.
 */
export const REQUEST_STATES = ['in-review', 'approved', 'timed-out', 'rejected'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What was asked of the reviewers, as a page shows it to its viewer. */
export interface DeliveryRequest {
  action: RequestAction;
  state: RequestState;
  /** E-mail address of who asked, or of who rejected; absent where the page does not name anybody. */
  by?: string;
  /** Day of the rejection, ISO `YYYY-MM-DD`. Of the other states no page tells the day. */
  on?: string;
  /** The reviewer's own words (rejected). */
  reason?: string;
  /** The page offers Approve to its viewer. Absent: it does not. */
  mayApprove?: true;
  /** The page says that only Release Management may approve. Absent: it does not. */
  secure?: true;
  /** Where the page sends its viewer in Remote Settings (approved); `https:`, else it is not read. Untrusted. */
  url?: string;
}

/** One of Experimenter's own warnings, in its own words, without those of its buttons and tooltips. */
export interface HostWarning {
  text: string;
  /** Where its "Learn more" leads, else that of the whole box; a whole address, untrusted. */
  url?: string;
}

/** Experimenter's own audience estimate. Counts of clients, rounded as shown (`~52.6K` is 52600). */
export interface AudienceSizing {
  eligible: number;
  /** Projected enrollment at the population that is set (classic UI); a rollout in phases has none. */
  projected?: number;
  /** Projected enrollment phase by phase, in the schedule's order (new rollouts UI). Percent is 0–100. */
  phases?: { populationPercent?: number; projected?: number }[];
  /** Targeting attributes that the estimate leaves out, as written. */
  excludes?: string[];
}

/**
 * Every datum that a page of Experimenter may show of one delivery, with its unit. Host text is kept as text
 * and is never trusted. Which page shows which is listed in `tests/unit/experimenter/recorded-pages.test.ts`.
 */
export interface FactValues {
  name: string;
  /** Application slug such as `firefox-desktop`, whatever label the page shows. */
  application: string;
  stage: Stage;
  deliveryType: DeliveryType;
  /** The holdback flag is set, whatever the delivery type (it can be set on a rollout by mistake). */
  holdbackFlag: boolean;
  archived: boolean;
  /** A live rollout whose edited population has not been requested yet. */
  unpublishedChanges: boolean;
  qaStatus: QaStatus;
  signoffs: Partial<Record<Signoff, SignoffState>>;
  risks: Partial<Record<RiskQuestion, RiskAnswer>>;
  /** Links with a URL, in page order. */
  links: DocumentationLink[];
  /** Rows added but left empty; only pages with the link form, or the rollout card, show them. */
  emptyLinkRows: number;
  hypothesis: string;
  /** The hypothesis still is, or still holds, the `<…>` slots of a placeholder text. */
  hypothesisIsTemplate: boolean;
  primaryOutcomes: string[];
  secondaryOutcomes: string[];
  segments: string[];
  /** Percent of the targeted population, 0–100. */
  populationPercent: number;
  /** Expected enrolled clients, a count. */
  expectedClients: number;
  sizing: AudienceSizing;
  /** Planned enrollment, days. */
  enrollmentDays: number;
  /** Planned total duration (enrollment + observation), days. */
  durationDays: number;
  /** Dates of timeline steps, ISO `YYYY-MM-DD`; planned ones for steps not reached yet. */
  stepDates: Partial<Record<TimelineStep, string>>;
  /** Day on which enrollment began, ISO `YYYY-MM-DD`; only of what was launched. */
  startDate: string;
  /** Day on which a launched delivery is planned to end, or ended, ISO `YYYY-MM-DD`. */
  endDate: string;
  channels: string[];
  /** Feature names or slugs, as shown. */
  features: string[];
  /** Branch names or slugs, reference branch first. */
  branches: string[];
  /** Edit pages that Experimenter says are missing details. An empty list means the page says none is. */
  missingPages: EditPage[];
  /** Lines of the launch box's validation alert. Empty: there is a launch box and it shows none. */
  launchErrors: string[];
  /** Which transitions the page offers now: `disable`, `next-phase` and `enable` in the new rollouts UI only. */
  launchControls: (
    | 'to-preview'
    | 'request-launch'
    | 'end-enrollment'
    | 'end-experiment'
    | 'request-update'
    | 'disable'
    | 'next-phase'
    | 'enable'
  )[];
  /** Experimenter's warnings about this delivery, of overlap and of other things. Empty: it shows none. */
  warnings: HostWarning[];
  /**
   * The monitoring card is drawn. False, which records conclude: a started delivery was seen on a page that would
   * draw it and did not, so that there is no data yet, and alerts or clients seen before are of no use.
   */
  hasMonitoring: boolean;
  alerts: MonitoringAlert[];
  /** Clients enrolled so far, a count (monitoring card). */
  enrolledClients: number;
  takeaways: { summary: string; recommendations: string[] };
  /** Slug of the delivery this one was cloned from. Empty string: the page shows that there is none. */
  parent: string;
  /** E-mail address of the owner. */
  owner: string;
  /** Phases of a rollout (new rollouts UI). */
  phases: RolloutPhase[];
  /** Both "move on if" and "pause if" observations are written (new rollouts UI). */
  phaseRulesWritten: boolean;
  /** Absent where nothing is asked for (how records tell that from not shown: `records/change/see-page.ts`). */
  request: DeliveryRequest;
  /** The stages that it may be in, where a list tells only so much: a row that says "Live", or "Review" on home. */
  mayBe: Stage[];
  /** In the new rollouts UI: whether it is one, since that UI opens for any delivery. */
  isRollout: boolean;
  /** Path of its page in the new rollouts UI, as that was opened: `/nimbus/new/rollouts/<slug>/` or without `new`. */
  rolloutPath: string;
}
export type FactName = keyof FactValues;

/**
 * One datum with the rung of the reader's ladder that answered (most stable first, e.g. `url`,
 * `#rollout-badge`).
 */
export interface Fact<T> {
  value: T;
  rung: string;
}
export type Facts = { [K in FactName]?: Fact<FactValues[K]> };

/**
 * One row of a list of deliveries (home, All Deliveries). Cells the list does not have are absent; each is the
 * fact of the same name.
 */
export interface DeliveryRow {
  slug: string;
  name: string;
  stage?: Stage;
  archived?: boolean;
  deliveryType?: DeliveryType;
  qaStatus?: QaStatus;
  application?: string;
  startDate?: string;
  endDate?: string;
}

/** What one page shows. What it does not show is absent: absent is never "no". */
export interface PageFacts {
  page: PageKind;
  /** Present on delivery pages. */
  slug?: string;
  facts: Facts;
  /** Present on lists: one row per delivery, repeats removed. */
  rows?: DeliveryRow[];
  /** Home's table shows everything that it lists: it has no other pages, and no filter is set. */
  isWhole?: boolean;
  /** Of rows that tell no stage, but several that it may be ("Live", "Review" on home): those, by slug. */
  mayBe?: Record<string, Stage[]>;
  /** The signed-in user's e-mail address (home only). */
  user?: string;
}
