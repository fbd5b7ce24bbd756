import { BROWSERS, type BrowserName } from '../../../scripts/browsers/extension-browser';

const only = process.env['PREFLIGHT_BROWSER'];

/**
 * The browsers that this run tests: both, or the one that the variable `PREFLIGHT_BROWSER` names. `npm test` runs the
 * two side by side so.
 */
export const TESTED_BROWSERS: readonly BrowserName[] = BROWSERS.filter((name) => !only || name === only);

/** Chromium, where it is tested: for what only Chromium can do, or can be made to do. */
export const TESTED_CHROMIUM = TESTED_BROWSERS.filter((name) => name === 'chromium');
