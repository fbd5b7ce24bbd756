/** Experimenter's themes, as its `data-bs-theme` attribute names them. */
export type Theme = 'light' | 'dark';

/** The theme that the page draws itself in. Pages without the attribute are light. */
export function readTheme(document: Document): Theme {
  return document.documentElement.dataset['bsTheme'] === 'dark' ? 'dark' : 'light';
}

/**
 * Calls back whenever the owner switches the theme, until the signal aborts. Watches one attribute of
 * `<html>` only.
 */
export function onThemeChange(
  document: Document,
  callback: (theme: Theme) => void,
  signal: AbortSignal,
): void {
  const observer = new MutationObserver(() => callback(readTheme(document)));
  observer.observe(document.documentElement, { attributeFilter: ['data-bs-theme'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
