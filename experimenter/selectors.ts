/**
 * Every selector that the readers stand on, most of them ids and test ids that Experimenter's own integration
 * tests use. Template paths are those of mozilla/experimenter, under `nimbus_ui/templates/`. How often each
 * one occurs on each recorded page is listed in `tests/support/recorded/selector-counts.ts`, so a change of the host
 * names the broken selector.
 */

// Every classic page of a delivery: nimbus_experiments/experiment_base.html, timeline.html,
// experiment_tags.html, sidebar.html, common/sidebar_link.html.
export const slugButton = '#experiment-slug';
export const slugText = '#experiment-slug > span';
// A rollout's page may be linked at its address in either UI.
export const parentLink = 'a[href^="/nimbus/"]';
export const timelineSteps = '#experiment-timeline li';
export const activeStep = '.bg-primary';
export const activeStepIcon = '.fa-rotate';
export const stepToComeIcon = '.fa-clock';
export const pastStepIcon = '.fa-circle-check';
export const tags = '#experiment-tags';
export const badges = '#experiment-tags > span';
export const qaBadge = '#qa-status-header';
export const archivedBadge = '#archive-badge';
export const rolloutBadge = '#rollout-badge';
export const holdbackBadge = '#holdback-badge';
export const unpublishedBadge = '#unpublished-rollout-badge';
export const sidebar = '#offcanvasSidebar';
export const sidebarEditLink = 'a[data-testid="nav-edit-overview"]';
export const externalLinks = 'a[target="_blank"][href]';
export const missingPageLinks = 'a[href$="/?show_errors=true"]';
export const applicationScript = '#nimbus-devtools-experiment-metadata, #nimbus-devtools-integration';

// Summary: nimbus_experiments/detail.html and its cards.
export const summary = '#PageSummary';
export const overviewCard = '#overview';
export const riskCard = '#risk-mitigation';
export const signoffCard = '#signoff';
export const audienceCard = '#audience';
export const qaCard = '#qa';
export const sizingTable = '[data-testid="sizing-callout"]';
export const monitoringCard = '#monitoring';
export const monitoringHeadings = 'section h6';
export const takeawaysCard = '#takeaways-card';
export const takeawaysSummary = '#takeawaysSummaryText';
export const takeawaysRecommendations = 'h4 span';
export const recipe = '[data-nimbus-devtools-recipe-json] textarea';
export const launchBox = '#launch-controls';
export const reviewControls = '#review-controls';
export const remoteSettingsLink = 'a[href*="/simple-review"]';
export const launchButtons =
  '#draft-to-review-button, #request-launch-button, #rollout-request-enrollment-btn, #rollout-launch-btn';
export const rejection = '#rejection-reason, [data-testid="rejection-notice"]';
export const launchErrors = '#launch-controls [role="alert"] li li';
export const warnings = '#PageSummary > [role="alert"] li';

// Edit pages: nimbus_experiments/edit_overview.html, edit_branches.html, edit_metrics.html,
// edit_audience.html.
export const overviewForm = '#overview-form';
export const branchesForm = '#branches-form';
export const metricsForm = '#metrics-form';
export const audienceForm = '#audience-form';
export const missing = '#content .form-text.text-danger, #content .invalid-feedback';
export const linkCount = '[name="documentation_links-TOTAL_FORMS"]';
export const linkUrl = '[name^="documentation_links-"][name$="-link"]';
export const applicationField = 'input[disabled]';
export const branchCount = '[name="branches-TOTAL_FORMS"]';
export const branchNames = '[name^="branches-"][name$="-name"]';
export const featureEditors = '[data-nimbus-devtools-feature-editor][data-feature-id]';
export const typeSwitches = '[name="is_rollout"], [name="is_holdback"]';

// Results: results-fragment.html.
export const results = '#experiment-results-page';

// Home, lists, Features: nimbus_experiments/home.html, table.html, features.html.
export const rows =
  '#experiment-table tbody tr, #my-deliveries-table tbody tr, #home-section-experiments li, ' +
  '#deliveries-table tbody tr';
export const homeTable = '#my-deliveries-table';
export const openTab = '#tab-form .active';
export const homePages = '#my-deliveries-table-section .pagination';
export const welcome = '#welcome-message';
export const createForms = '#createForm, #createRolloutForm, #createLabsForm';
export const labsForm = '#createLabsForm';
export const cloneForm = '#cloneForm';

// New rollouts UI: new/common/base.html, sidebar.html and the cards under new/rollouts/.
export const rolloutName = '#experiment-header-name';
export const rolloutBadges = '#experiment-status-badges';
export const rolloutOverview = '#rollout-overview-body';
export const rolloutRisks = '#rollout-risks-body';
export const rolloutSignoffs = '#rollout-signoff-body';
export const rolloutAudience = '#rollout-audience-body';
export const rolloutFeatures = '#rollout-rollout-features-body';
export const rolloutSchedule = '#rollout-schedule-body';
export const rolloutQa = '#rollout-qa-body';
export const rolloutMonitoring = '#rollout-card-monitoring';
export const rolloutWarnings = '#audience-overlap-warnings';
export const rolloutProgress = '#sidebar-setup-progress';
export const rolloutRunning = '[data-bs-target="#sidebar-rollout"]';
export const rolloutDisable = '#rollout-disable-btn';
export const rolloutResume = '#rollout-resume-btn';
export const rolloutSidebar = '#accordion-setup';
export const rolloutBlocked =
  '#sidebar-preview-button [data-bs-title*="issues"], #sidebar-preview-button [data-bs-title*="archived"]';
export const rolloutRun = '#accordion-rollout button';
export const rolloutApplication = '#experiment-application';
// What August does not have: with one of these, words beside the slug are not badges.
export const rolloutLater =
  '#experiment-status-badges, #experiment-application, #qa-status-header, #sidebar-setup-nav';
export const rolloutSteps = '#accordion-setup, #accordion-preview, #accordion-rollout';
export const rolloutTags = '#overview-tags-field';
export const rolloutParent = '[data-testid="experiment-parent"]';
export const rolloutIssues = '#setupIssuesModal';
export const rolloutIssueGroups = '.modal-body > div';
export const rolloutIssueMessages = '.collapse > div, dd > div';
