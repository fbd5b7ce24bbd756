// Relative, because wxt.config.ts reads this file before any alias exists.
import { PRODUCTION_ORIGIN, STAGE_ORIGIN } from '../experimenter/hosts';

export { PRODUCTION_ORIGIN, STAGE_ORIGIN };

/** Match patterns for the manifest and the content script, in one place so that they cannot drift apart. */
export const HOST_PATTERNS = [`${PRODUCTION_ORIGIN}/*`, `${STAGE_ORIGIN}/*`];
