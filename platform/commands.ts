/**
 * What can be done by a key, with the key that is suggested and what it is called where browsers list it. Four, since
 * Chromium takes no more suggestions. Each is the browser's to change. Letters that Chromium's tab groups use (P, C, N, W, X,
 * Z) would be suggested in vain.
 */
export const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+O' }, description: 'Open the popup' },
  'toggle-panel': {
    suggested_key: { default: 'Alt+Shift+K' },
    description: 'Open or close the checklist on the page',
  },
  'next-problem': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next problem' },
  'check-clipboard': { suggested_key: { default: 'Alt+Shift+L' }, description: 'Check the link you copied' },
} as const;

/** Those that the background hears; the popup is opened by the browser itself. */
export type HeardCommand = Exclude<keyof typeof COMMANDS, '_execute_action'>;
