/**
 * Where a fact that a row lacks can be asked for: the delivery's summary, or Experimenter's public JSON of that one
 * delivery (experimenter-ui §5.2), which has the documentation links (v7, once it has left Draft) and the holdback
 * flag (v8; drafts and previews under an address of their own).
 */
export const ROW_SOURCES = ['summary', 'v7', 'v8', 'v8-draft'] as const;
export type RowSource = (typeof ROW_SOURCES)[number];
