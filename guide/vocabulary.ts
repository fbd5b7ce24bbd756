/**
 * The field's terms, as closed sets. Every room names things with these words; nothing else defines them.
 */

/** Documentation-link types, as Experimenter stores them (its `DocumentationLink` choices, in its order). */
export const LINK_KINDS = ['DS_JIRA', 'DESIGN_DOC', 'ENG_TICKET', 'QA_TICKET', 'OTHER'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** The labels that Experimenter shows for the link types, letter for letter. */
export const LINK_KIND_LABELS: Readonly<Record<LinkKind, string>> = {
  DS_JIRA: 'Data Science Jira Ticket',
  DESIGN_DOC: 'Experiment Design Document',
  ENG_TICKET: 'Engineering Ticket (Bugzilla/Jira/GitHub)',
  QA_TICKET: 'QA Testing Ticket (Bugzilla/Jira/Github)',
  OTHER: 'Other',
};

/**
 * Where a delivery stands. `waiting` is approved and on its way to Remote Settings (Experimenter's timeline still
 * says Review); `disabled` exists for rollouts only.
 */
export const STAGES = [
  'draft',
  'preview',
  'review',
  'waiting',
  'enrolling',
  'observing',
  'complete',
  'disabled',
] as const;
export type Stage = (typeof STAGES)[number];

/** The stages as the owner reads them. */
export const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  draft: 'Draft',
  preview: 'Preview',
  review: 'Review',
  waiting: 'Waiting to launch',
  enrolling: 'Enrolling',
  observing: 'Observing',
  complete: 'Complete',
  disabled: 'Disabled',
};

/** What a reviewer can be asked for. `update`: the population of a live rollout, or its next phase. */
export const REQUEST_ACTIONS = ['launch', 'end-enrollment', 'end', 'update'] as const;
export type RequestAction = (typeof REQUEST_ACTIONS)[number];

/** Review items have ids of their own, so that a reviewer's ticks are never the owner's. */
export const REVIEWER_ID = /^reviewer\.[\w.-]{1,60}$/i;

/** A holdback is the experiment half of "experiment + rollout" (S51); `labs` is a Firefox Labs opt-in. */
export const DELIVERY_TYPES = ['experiment', 'rollout', 'holdback', 'labs'] as const;
export type DeliveryType = (typeof DELIVERY_TYPES)[number];

export const DELIVERY_TYPE_LABELS: Readonly<Record<DeliveryType, string>> = {
  experiment: 'Experiment',
  rollout: 'Rollout',
  holdback: 'Holdback',
  labs: 'Firefox Labs',
};

export const RISK_QUESTIONS = ['ai', 'brand', 'revenue', 'partner', 'message'] as const;
export type RiskQuestion = (typeof RISK_QUESTIONS)[number];

export const SIGNOFFS = ['qa', 'vp', 'legal'] as const;
export type Signoff = (typeof SIGNOFFS)[number];

export const QA_STATUSES = [
  'not-set',
  'green',
  'yellow',
  'red',
  'self-green',
  'self-yellow',
  'self-red',
] as const;
export type QaStatus = (typeof QA_STATUSES)[number];

/** The four edit pages of a delivery in the classic UI. */
export const EDIT_PAGES = ['overview', 'branches', 'metrics', 'audience'] as const;
export type EditPage = (typeof EDIT_PAGES)[number];

/** How bad a finding can be, mildest first. */
export const SEVERITIES = ['info', 'warning', 'error'] as const;
export type Severity = (typeof SEVERITIES)[number];
