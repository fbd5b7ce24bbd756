/**
 * The hosts that serve Experimenter (mozilla/experimenter README). Every other host is the owner's own
 * choice.
 */
export const PRODUCTION_ORIGIN = 'https://experimenter.services.mozilla.com';
export const STAGE_ORIGIN = 'https://stage.experimenter.nonprod.webservices.mozgcp.net';
