/**
 * Experimenter's theme comes in the frame's address (`#theme=dark`), so that the first paint is right; the
 * content script changes the address when the owner switches. Without it (side panel) the system's preference
 * holds.
 */
export function followTheme(): void {
  wearTheme();
  addEventListener('hashchange', wearTheme);
}

function wearTheme(): void {
  const theme = new URLSearchParams(location.hash.slice(1)).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
}
