/**
 * What can be done by a key: the letter that is suggested with Alt and Shift, and what it is called where browsers list it.
 * Four, since Chromium takes no more suggestions. Each is the browser's to change. The letters P, C, N, W, X and Z are
 * Chromium's own, for tab groups: suggested, they go to nobody.
 */
export const COMMANDS = {
  _execute_action: { letter: 'O', description: '__MSG_commands_openPopup__' },
  'toggle-panel': { letter: 'K', description: '__MSG_commands_togglePanel__' },
  'next-problem': { letter: 'J', description: '__MSG_commands_nextProblem__' },
  'check-clipboard': { letter: 'L', description: '__MSG_commands_checkClipboard__' },
} as const;

/** Those that the background hears; the popup is opened by the browser itself. */
export type HeardCommand = Exclude<keyof typeof COMMANDS, '_execute_action'>;
