import type * as selectors from '@/experimenter/selectors';
import type { PageKind } from '@/experimenter/page-facts';

/**
 * How often a selector matches on a recorded page: exactly, or from least to most over the pages of a kind.
 */
type Count = number | readonly [least: number, most: number];

/**
 * Counts by page kind, none on kinds that are not named; or why the recorded pages say nothing of a selector.
 */
type Expectation =
  | { readonly on: Readonly<Partial<Record<PageKind, Count>>> }
  | { readonly uncounted: string };

const on = (counts: Partial<Record<PageKind, Count>>): Expectation => ({ on: counts });
const uncounted = (why: string): Expectation => ({ uncounted: why });

const everyClassic = (count: Count): Partial<Record<PageKind, Count>> => ({
  summary: count,
  overview: count,
  branches: count,
  metrics: count,
  audience: count,
  results: count,
  history: count,
});
const PART = uncounted('looked up inside another part only; outside of it the words mean other things');
const LATER = uncounted('later than the pages of August; `truth.test.ts` reads it on those of autumn');
const sometimes: Count = [0, 1];

/** Every selector of the room. One without an entry here is a type error. */
const SELECTOR_COUNTS: Readonly<Record<keyof typeof selectors, Expectation>> = {
  slugButton: on({ ...everyClassic(1), rollout: 1 }),
  slugText: on({ ...everyClassic(1), rollout: 1 }),
  parentLink: PART,
  timelineSteps: on({ ...everyClassic(6), summary: [5, 6] }),
  activeStep: PART,
  activeStepIcon: on(everyClassic(1)),
  stepToComeIcon: PART,
  pastStepIcon: PART,
  openTab: on({ list: 1 }),
  homePages: uncounted('the recorded home has one page of deliveries'),
  // Rows of lists repeat the tags under every name.
  tags: on({ ...everyClassic(1), list: [5, 46], home: 27 }),
  badges: on({ ...everyClassic([1, 5]), list: [15, 126], home: 60 }),
  qaBadge: on(everyClassic(1)),
  archivedBadge: on({ summary: sometimes }),
  rolloutBadge: on({ summary: sometimes }),
  holdbackBadge: on({ summary: sometimes }),
  unpublishedBadge: uncounted('no recorded rollout has unpublished changes'),
  sidebar: on({ ...everyClassic(1), list: 1 }),
  sidebarEditLink: on(everyClassic(1)),
  externalLinks: PART,
  missingPageLinks: on({
    summary: [0, 6],
    overview: [0, 3],
    branches: [0, 3],
    metrics: [0, 3],
    audience: [0, 3],
  }),
  applicationScript: on({ summary: 1, branches: 1 }),
  summary: on({ summary: 1 }),
  overviewCard: on({ summary: 1 }),
  riskCard: on({ summary: 1 }),
  signoffCard: on({ summary: 1 }),
  audienceCard: on({ summary: 1 }),
  qaCard: on({ summary: 1 }),
  sizingTable: on({ summary: sometimes, audience: sometimes }),
  monitoringCard: on({ summary: sometimes }),
  monitoringHeadings: on({ summary: [0, 2], rollout: [0, 2] }),
  takeawaysCard: on({ summary: sometimes }),
  takeawaysSummary: on({ summary: sometimes }),
  takeawaysRecommendations: uncounted('the recorded complete delivery has no recommendation'),
  recipe: on({ summary: 2 }),
  launchBox: on({ summary: sometimes }),
  reviewControls: on({ summary: sometimes }),
  rejection: uncounted('only drawn after a rejection, of which August has none'),
  remoteSettingsLink: on({ summary: sometimes }),
  launchButtons: on({ summary: [0, 2] }),
  launchErrors: on({ summary: [0, 3] }),
  warnings: on({ summary: sometimes }),
  missing: on({ branches: [0, 40], audience: [0, 40], overview: [0, 40] }),
  // Two while htmx has nested the form in itself.
  overviewForm: on({ overview: [1, 2] }),
  branchesForm: on({ branches: 1 }),
  metricsForm: on({ metrics: 1 }),
  audienceForm: on({ audience: 1 }),
  linkCount: on({ overview: 1, rollout: sometimes }),
  linkUrl: on({ overview: [0, 3], rollout: [0, 2] }),
  applicationField: PART,
  branchCount: on({ branches: 1 }),
  branchNames: on({ branches: 2 }),
  featureEditors: on({ branches: [0, 2] }),
  typeSwitches: on({ branches: 2 }),
  results: on({ results: 1 }),
  rows: on({ list: [5, 46], home: 27, features: 2 }),
  homeTable: on({ home: 1 }),
  welcome: on({ home: 1 }),
  createForms: on({ ...everyClassic(1), home: 1, list: 1, features: 1 }),
  labsForm: uncounted('came after the recorded version (mozilla/experimenter, September 2026)'),
  cloneForm: on({ ...everyClassic(1), rollout: 1 }),
  rolloutName: on({ rollout: 1 }),
  rolloutBadges: LATER,
  rolloutApplication: LATER,
  rolloutParent: LATER,
  rolloutLater: LATER,
  rolloutSteps: on({ rollout: 3 }),
  rolloutTags: LATER,
  rolloutOverview: on({ rollout: 1 }),
  rolloutRisks: on({ rollout: 1 }),
  rolloutSignoffs: on({ rollout: 1 }),
  rolloutAudience: on({ rollout: 1 }),
  rolloutFeatures: on({ rollout: 1 }),
  rolloutSchedule: on({ rollout: 1 }),
  rolloutQa: on({ rollout: 1 }),
  rolloutMonitoring: on({ rollout: sometimes }),
  rolloutWarnings: on({ rollout: 1 }),
  rolloutProgress: on({ rollout: 1 }),
  rolloutRunning: on({ rollout: sometimes }),
  rolloutDisable: on({ rollout: sometimes }),
  rolloutResume: uncounted('no disabled rollout was recorded'),
  rolloutRun: on({ rollout: [1, 3] }),
  rolloutSidebar: on({ rollout: 1 }),
  rolloutBlocked: on({ rollout: sometimes }),
  rolloutIssues: on({ rollout: 1 }),
  rolloutIssueGroups: PART,
  rolloutIssueMessages: PART,
};

const boundsOf = (count: Count | undefined): readonly [least: number, most: number] =>
  typeof count === 'object' ? count : [count ?? 0, count ?? 0];

/** A selector with how often it may match on a page of a kind. */
export interface CountedSelector {
  name: string;
  selector: string;
  boundsOn: (page: PageKind) => readonly [least: number, most: number];
}

/** The selectors whose matches are counted on recorded pages. */
export function countedSelectors(all: typeof selectors): CountedSelector[] {
  const texts = new Map<string, string>(Object.entries(all));
  return Object.entries(SELECTOR_COUNTS).flatMap(([name, expectation]) => {
    const selector = texts.get(name);
    if (!('on' in expectation) || selector === undefined) return [];
    return [{ name, selector, boundsOn: (page) => boundsOf(expectation.on[page]) }];
  });
}
