/**
 * A place on Experimenter that an item may send the owner to: path below the slug, and card of the new
 * rollouts UI.
 */
const PLACES = {
  summary: ['summary/', ''],
  launch: ['summary/#launch-controls', '#accordion-setup'],
  warnings: ['summary/#PageSummary', '#audience-overlap-warnings'],
  overview: ['summary/#overview', '#rollout-card-overview'],
  risks: ['summary/#risk-mitigation', '#rollout-card-risks'],
  signoffs: ['summary/#signoff', '#rollout-card-signoff'],
  audience: ['summary/#audience', '#rollout-card-audience'],
  sizing: ['summary/#sizing', '#rollout-card-audience'],
  qa: ['summary/#qa', '#rollout-card-qa'],
  monitoring: ['summary/#monitoring', '#rollout-card-monitoring'],
  takeaways: ['summary/#takeaways-card', ''],
  recipe: ['summary/#preview-recipe-json', ''],
  'edit-overview': ['update_overview/', '#rollout-card-overview'],
  'edit-links': ['update_overview/#documentation-links', '#rollout-card-overview'],
  // The create form in the header repeats this id, and stands first: find-place.ts knows.
  'edit-hypothesis': ['update_overview/#id_hypothesis', '#rollout-card-overview'],
  'edit-public-description': ['update_overview/#id_public_description', '#rollout-card-overview'],
  'edit-risks': ['update_overview/#id_risk_ai', '#rollout-card-risks'],
  'edit-branches': ['update_branches/', '#rollout-card-rollout-features'],
  'edit-features': ['update_branches/#id_feature_configs', '#rollout-card-rollout-features'],
  'edit-holdback': ['update_branches/#id_is_holdback', ''],
  'edit-metrics': ['update_metrics/', ''],
  'edit-outcomes': ['update_metrics/#id_primary_outcomes', ''],
  'edit-audience': ['update_audience/', '#rollout-card-audience'],
  'edit-population': ['update_audience/#id_population_percent', '#rollout-card-schedule'],
  'edit-clients': ['update_audience/#id_total_enrolled_clients', '#rollout-card-audience'],
  'edit-enrollment': ['update_audience/#id_proposed_enrollment', '#rollout-card-schedule'],
  'edit-duration': ['update_audience/#id_proposed_duration', '#rollout-card-schedule'],
  'edit-phases': ['summary/', '#rollout-card-schedule'],
  'missing-overview': ['update_overview/?show_errors=true', '#rollout-card-overview'],
  'missing-branches': ['update_branches/?show_errors=true', '#rollout-card-rollout-features'],
  'missing-metrics': ['update_metrics/?show_errors=true', ''],
  'missing-audience': ['update_audience/?show_errors=true', '#rollout-card-audience'],
  results: ['results/', ''],
  history: ['history/', ''],
} as const;

/** The name of a place, so that rules name what they mean and not how Experimenter spells it. */
export type Place = keyof typeof PLACES;

/** Every place, for whoever has to prove them. */
export const PLACE_NAMES: readonly Place[] = Object.keys(PLACES).filter(
  (name): name is Place => name in PLACES,
);

/** Which of its two UIs shows a delivery. Every slug opens in both; rollouts are at home in the new one. */
export type Ui = 'classic' | 'rollouts';

/**
 * The path, with query and fragment, of a place of one delivery. In the new rollouts UI, the card of the one
 * page.
 *
 * @param rolloutPath Path of that page as it was opened: it is about to lose `/new/` (mozilla/experimenter#17419).
 */
export function addressOf(
  slug: string,
  place: Place,
  ui: Ui = 'classic',
  rolloutPath = `/nimbus/new/rollouts/${slug}/`,
): string {
  const [path, rolloutCard] = PLACES[place];
  return ui === 'rollouts' ? `${rolloutPath}${rolloutCard}` : `/nimbus/${slug}/${path}`;
}
