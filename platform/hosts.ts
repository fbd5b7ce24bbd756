// Relative, because wxt.config.ts reads this file before any alias exists.
import { PRODUCTION_ORIGIN, STAGE_ORIGIN } from '../experimenter/hosts';

export { PRODUCTION_ORIGIN, STAGE_ORIGIN };

/** Match patterns for the manifest and the content script, in one place so that they cannot drift apart. */
export const HOST_PATTERNS = [`${PRODUCTION_ORIGIN}/*`, `${STAGE_ORIGIN}/*`];

/**
 * The match pattern that covers an origin. Without its port: Firefox knows none in patterns, and any then
 * matches.
 */
export function hostPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
