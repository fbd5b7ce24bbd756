/** The Experimenter hosts that the extension runs on without being asked. */
export const PRODUCTION_ORIGIN = 'https://experimenter.services.mozilla.com';
export const STAGE_ORIGIN = 'https://stage.experimenter.nonprod.webservices.mozgcp.net';

/** Match patterns for the manifest and the content script, in one place so that they cannot drift apart. */
export const HOST_PATTERNS = [`${PRODUCTION_ORIGIN}/*`, `${STAGE_ORIGIN}/*`];
