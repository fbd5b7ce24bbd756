/**
 * The one door to browser APIs for the background and the extension's own pages, with Mozilla's promise types.
 * It wraps `chrome.*` on Chrome before 148 and passes the native object through everywhere else. The content script
 * does not use it: it takes the native object and stays small.
 */
import browser from 'webextension-polyfill';

export { browser };
