/** Where the stand-in is seen from: the address that the extension knows. */
export const PRODUCTION_ORIGIN = 'https://experimenter.services.mozilla.com';
