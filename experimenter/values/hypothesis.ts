/**
 * The slots of Experimenter's two placeholder hypotheses (nimbus_ui/constants.py and
 * experiments/constants.py). The create form and the launch review each compare with only one of them, and
 * only as a whole, so a text that keeps `<these users>` passes both.
 */
const SLOT =
  /<\s*(do this\b|these users|this outcome|this>|this change|data source\b|describe\b|core metric)/i;

/** True when the text still is, or still holds a slot of, a placeholder. */
export function isTemplateHypothesis(hypothesis: string): boolean {
  return SLOT.test(hypothesis);
}
