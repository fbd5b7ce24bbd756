import type { FactName, FactValues, MonitoringAlert, PageKind } from '@/experimenter/page-facts';

const EVERY_CLASSIC_PAGE = [
  'name',
  'archived',
  'holdbackFlag',
  'unpublishedChanges',
  'qaStatus',
  'deliveryType',
  'stage',
  'stepDates',
  'links',
  'parent',
] as const satisfies readonly FactName[];
const PLANNED_DAYS = ['enrollmentDays', 'durationDays'] as const satisfies readonly FactName[];
const HYPOTHESIS = ['hypothesis', 'hypothesisIsTemplate'] as const satisfies readonly FactName[];
const OUTCOMES = ['primaryOutcomes', 'secondaryOutcomes', 'segments'] as const satisfies readonly FactName[];

/**
 * Which facts every recorded page of a kind shows. What only some pages of a kind show is listed page by page
 * below.
 */
export const SHOWN_ON_KIND: Readonly<Record<PageKind, readonly FactName[]>> = {
  summary: [
    ...EVERY_CLASSIC_PAGE,
    ...PLANNED_DAYS,
    ...HYPOTHESIS,
    ...OUTCOMES,
    'application',
    'risks',
    'signoffs',
    'features',
    'branches',
    'warnings',
    'channels',
    'expectedClients',
    'populationPercent',
    'owner',
  ],
  overview: [
    ...EVERY_CLASSIC_PAGE,
    ...PLANNED_DAYS,
    ...HYPOTHESIS,
    'application',
    'risks',
    'emptyLinkRows',
    'missingPages',
  ],
  branches: [...EVERY_CLASSIC_PAGE, ...PLANNED_DAYS, 'application', 'features', 'branches', 'missingPages'],
  metrics: [...EVERY_CLASSIC_PAGE, ...PLANNED_DAYS, ...OUTCOMES, 'missingPages'],
  audience: [
    ...EVERY_CLASSIC_PAGE,
    ...PLANNED_DAYS,
    'populationPercent',
    'expectedClients',
    'channels',
    'missingPages',
  ],
  results: [...EVERY_CLASSIC_PAGE, ...HYPOTHESIS],
  history: [...EVERY_CLASSIC_PAGE, ...PLANNED_DAYS],
  rollout: [
    ...HYPOTHESIS,
    'name',
    'application',
    'archived',
    'deliveryType',
    'stage',
    'stepDates',
    'qaStatus',
    'risks',
    'signoffs',
    'links',
    'emptyLinkRows',
    'channels',
    'features',
    'phases',
    'phaseRulesWritten',
    'warnings',
    'launchControls',
    'launchErrors',
  ],
  home: [],
  list: [],
  features: [],
};

/** Every fact that there is; a new one that is missing here is a type error. */
export const ALL_FACTS: readonly string[] = Object.keys({
  name: true,
  application: true,
  stage: true,
  deliveryType: true,
  holdbackFlag: true,
  archived: true,
  unpublishedChanges: true,
  qaStatus: true,
  signoffs: true,
  risks: true,
  links: true,
  emptyLinkRows: true,
  hypothesis: true,
  hypothesisIsTemplate: true,
  primaryOutcomes: true,
  secondaryOutcomes: true,
  segments: true,
  populationPercent: true,
  expectedClients: true,
  sizing: true,
  enrollmentDays: true,
  durationDays: true,
  stepDates: true,
  channels: true,
  features: true,
  branches: true,
  missingPages: true,
  launchErrors: true,
  launchControls: true,
  warnings: true,
  alerts: true,
  enrolledClients: true,
  takeaways: true,
  parent: true,
  owner: true,
  phases: true,
  phaseRulesWritten: true,
  request: true,
  startDate: true,
  endDate: true,
  hasMonitoring: true,
  mayBe: true,
  isRollout: true,
  rolloutPath: true,
} satisfies Record<FactName, true>);

/** Why no recorded page shows a fact. Its reading is proved on pages of our own instead. */
export const SHOWN_NOWHERE: ReadonlyMap<string, string> = new Map([['mayBe', 'lists tell it of their rows']]);

type Values = Partial<FactValues>;

const NO_GAPS: Values = { missingPages: [] };
const FRESH_GAPS: Values = { missingPages: ['overview', 'branches', 'audience'] };
const TEMPLATE =
  'https://docs.google.com/document/d/1_bWn_1y5x1zf6zl7Loj4O1qKnVdxzIMXOawIpf32CsM/edit?usp=share_link';
const SPIKE: MonitoringAlert[] = ['unenrollment-spike'];
const MANY_CHANNELS: FactValues['warnings'] = [
  {
    text: 'Targeting multiple channels',
    url: 'https://experimenter.info/advanced/warnings#audience-overlap',
  },
];
const OLD_FIREFOX: FactValues['warnings'] = [
  {
    text: 'Firefox version below the rollout minimum',
    url: 'https://experimenter.info/advanced/rollouts#supported-platforms-and-minimum-versions',
  },
];
const END_BOTH: FactValues['launchControls'] = ['end-enrollment', 'end-experiment'];
const IDLE_BOX: Values = { launchControls: [], launchErrors: [] };
const OLD_START = { draft: '2021-01-01', review: '2021-01-02' };

/**
 * The fresh draft changed between its pages, so each says for itself what stood there (by its note in
 * index.json).
 */
const fresh = (links: FactValues['links'], emptyLinkRows?: number): Values => ({
  ...FRESH_GAPS,
  links,
  ...(emptyLinkRows !== undefined && { emptyLinkRows }),
  stepDates: { draft: '2026-11-22' },
});
const freshSummary = (links: FactValues['links']): Values => ({ ...fresh(links), warnings: [] });
const GOOD_BRIEF: FactValues['links'] = [
  {
    kind: 'DESIGN_DOC',
    url: 'https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789_-AbCdE/edit',
  },
];
const MISFILED: FactValues['links'] = [{ kind: 'DS_JIRA', url: TEMPLATE }];

/** The full draft went to Preview and back before most of its pages were recorded. */
const FULL_DRAFT: Values = { ...NO_GAPS, stepDates: { draft: '2021-01-01', preview: '2026-11-22' } };
const FULL_SIZING: Values = { sizing: { eligible: 52_600, projected: 15_800 } };

const DRAFT_PHASES: Values = {
  phases: [],
  phaseRulesWritten: false,
  launchControls: [],
  launchErrors: ['Rollout Schedule: Add at least one rollout phase to the schedule.'],
};
const DRAFT_ROLLOUT: Values = { ...DRAFT_PHASES, stepDates: { draft: '2021-01-01' }, warnings: OLD_FIREFOX };

/**
 * Read off each recorded page by eye: what the database does not know, and what had been otherwise when
 * recorded.
 */
export const SEEN_ON_PAGE: Readonly<Record<string, Values>> = {
  'summary-draft-fresh.html': freshSummary([]),
  'overview-fresh.html': fresh([], 0),
  'overview-after-add-link.html': fresh([], 1),
  'overview-saved-template-misfiled.html': fresh(MISFILED, 0),
  'summary-draft-template-misfiled.html': freshSummary(MISFILED),
  // The form was sent back with an error: the sidebar still shows what is saved.
  'overview-invalid-url.html': fresh(MISFILED),
  'overview-brief-and-empty-row.html': fresh(GOOD_BRIEF, 1),
  'summary-draft-brief-ok.html': freshSummary(GOOD_BRIEF),
  'branches-fresh-errors.html': { ...fresh(GOOD_BRIEF), branches: ['Control', 'Treatment A'] },
  'metrics-fresh-errors.html': fresh(GOOD_BRIEF),
  'audience-fresh-errors.html': fresh(GOOD_BRIEF),
  'summary-draft-rollout.html': {
    missingPages: ['audience'],
    stepDates: { draft: '2021-01-01' },
    sizing: { eligible: 571_600, projected: 285_800 },
    warnings: OLD_FIREFOX,
  },
  'summary-draft-holdback.html': {
    missingPages: ['audience'],
    stepDates: { draft: '2021-01-01' },
    sizing: { eligible: 395_900, projected: 395_900 },
    warnings: [],
  },
  'summary-preview.html': {
    stepDates: { draft: '2021-01-01', preview: '2021-01-02' },
    warnings: MANY_CHANNELS,
    launchControls: ['request-launch'],
    launchErrors: [],
  },
  'summary-review.html': {
    ...IDLE_BOX,
    request: { action: 'launch', state: 'in-review' },
    stepDates: OLD_START,
    warnings: [],
    sizing: { eligible: 685_400, projected: 137_100 },
  },
  'summary-waiting.html': {
    ...IDLE_BOX,
    request: {
      action: 'launch',
      state: 'approved',
      url: 'https://remote-settings.example/v1/admin#/buckets/main-workspace/collections/nimbus-desktop-experiments/simple-review',
    },
    stepDates: OLD_START,
    warnings: MANY_CHANNELS,
  },
  'summary-enrolling.html': {
    stepDates: { ...OLD_START, enrolling: '2026-11-19', complete: '2026-11-30' },
    warnings: [],
    sizing: { eligible: 25_500, projected: 25_500 },
    launchControls: END_BOTH,
    launchErrors: [],
    alerts: ['feature-conflict', 'unenrollment-spike'],
    enrolledClients: 25_848,
  },
  'summary-enrolling-overdue.html': {
    stepDates: { ...OLD_START, enrolling: '2026-09-23', complete: '2026-10-28' },
    warnings: [],
    sizing: { eligible: 530_200, projected: 159_100 },
    launchControls: END_BOTH,
    launchErrors: [],
    alerts: SPIKE,
    enrolledClients: 21_761,
  },
  'summary-observing.html': {
    stepDates: { ...OLD_START, enrolling: '2026-11-02', observing: '2026-11-02', complete: '2026-11-11' },
    warnings: [],
    sizing: { eligible: 125_700, projected: 62_800 },
    launchControls: ['end-experiment'],
    launchErrors: [],
    alerts: SPIKE,
    enrolledClients: 25_071,
  },
  'summary-live-rollout.html': {
    stepDates: { ...OLD_START, enrolling: '2026-10-23', complete: '2026-12-14' },
    warnings: [],
    sizing: { eligible: 631_600, projected: 252_600 },
    launchControls: ['end-experiment'],
    launchErrors: [],
    alerts: SPIKE,
    enrolledClients: 27_351,
  },
  'summary-live-holdback.html': {
    stepDates: { ...OLD_START, enrolling: '2026-08-14', complete: '2026-09-10' },
    warnings: [],
    sizing: { eligible: 346_900, projected: 346_900 },
    launchControls: END_BOTH,
    launchErrors: [],
    alerts: SPIKE,
    enrolledClients: 18_531,
  },
  'summary-complete.html': {
    ...IDLE_BOX,
    warnings: [],
    sizing: { eligible: 967_700, projected: 193_500 },
    stepDates: { ...OLD_START, enrolling: '2021-01-05', observing: '2021-01-07', complete: '2021-01-11' },
    alerts: [],
    enrolledClients: 23_923,
    takeaways: { summary: '', recommendations: [] },
  },
  'summary-archived.html': {
    missingPages: ['audience'],
    stepDates: { draft: '2021-01-01' },
    warnings: MANY_CHANNELS,
    sizing: { eligible: 977_400, projected: 586_400 },
  },
  'results-enrolling.html': {
    stepDates: { ...OLD_START, enrolling: '2026-11-19', complete: '2026-11-30' },
    enrollmentDays: 10,
    durationDays: 11,
    launchControls: END_BOTH,
  },
  'results-complete.html': {
    stepDates: { ...OLD_START, enrolling: '2021-01-05', observing: '2021-01-07', complete: '2021-01-11' },
  },
  'history.html': { stage: 'preview', stepDates: { draft: '2021-01-01', preview: '2026-11-22' } },
  'rollout-new-draft.html': DRAFT_ROLLOUT,
  'rollout-new-draft-editing-overview.html': DRAFT_ROLLOUT,
  'rollout-new-live.html': {
    ...DRAFT_PHASES,
    launchControls: ['disable'],
    warnings: [],
    alerts: SPIKE,
    enrolledClients: 27_351,
    stepDates: { draft: '2021-01-01', enrolling: '2026-10-23' },
  },
  'overview-draft.html': FULL_DRAFT,
  'summary-draft.html': {
    ...FULL_DRAFT,
    ...FULL_SIZING,
    warnings: MANY_CHANNELS,
    launchControls: ['to-preview', 'request-launch'],
    // What Experimenter really prints for two good rows and an empty one.
    launchErrors: [
      'Documentation Links: {}',
      'Documentation Links: {}',
      "Documentation Links: {'title': [ErrorDetail(string='\"\" is not a valid choice.', code='invalid_choice')], " +
        "'link': [ErrorDetail(string='This field may not be blank.', code='blank')]}",
    ],
  },
  'audience-draft.html': { ...FULL_DRAFT, ...FULL_SIZING },
  'metrics-draft.html': FULL_DRAFT,
  'branches-draft.html': { ...FULL_DRAFT, branches: ['Control', 'Treatment'] },
};
