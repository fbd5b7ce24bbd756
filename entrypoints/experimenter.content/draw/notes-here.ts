import { onThemeChange } from '@/experimenter/theme';

/** The class of every element of ours inside the host's `body`, so that stale ones can be found and swept. */
export const NOTE_CLASS = 'preflight-note';

/** Every note wears the page's theme, at once and after each switch. */
export function dressNotes(signal: AbortSignal): void {
  onThemeChange(
    document,
    (theme) => {
      for (const note of document.querySelectorAll(`.${NOTE_CLASS}`)) note.setAttribute('data-theme', theme);
    },
    signal,
  );
}

/**
 * Takes everything of ours out of `body` (htmx is about to store it as text) and sweeps dead copies that an earlier
 * snapshot brought back: a copy has the class but no shadow root.
 */
export function sweepNotes(which: 'all' | 'dead'): void {
  for (const note of document.querySelectorAll(`.${NOTE_CLASS}`)) {
    if (which === 'all' || !note.shadowRoot) note.remove();
  }
}
