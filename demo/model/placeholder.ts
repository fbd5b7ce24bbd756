/**
 * * What the create form puts into the hypothesis. The host's own text, because telling it from a real
 * hypothesis is part of what is being tried (`nimbus_ui/constants.py`, HYPOTHESIS_PLACEHOLDER).
 */
export const HYPOTHESIS_PLACEHOLDER = [
  'Hypothesis: If we <do this/build this/create this change in the experiment> for <these users>,',
  'then we will see <this outcome>.',
  'We believe this because we have observed <this> via <data source, UR, survey>.',
].join(' ');
