import { makeElement } from './make-element';
import { onThemeChange, readTheme } from '@/experimenter/theme';
import css from './page-note.css?inline';

/** The class of every element of ours inside the host's `body`, so that stale ones can be found and swept. */
export const NOTE_CLASS = 'preflight-note';

/** A note beside something on the page: one plain element with a shadow root, not named, not in any form's data. */
export interface PageNote {
  element: HTMLElement;
  root: ShadowRoot;
}

/**
 * Makes a note of the given look. `hx-disable` keeps htmx away from it; keys typed in it stay in it. It follows the
 * page's theme until `signal` aborts, and goes then.
 */
export function makePageNote(look: string, signal: AbortSignal): PageNote {
  const element = makeElement('div', {
    class: NOTE_CLASS,
    translate: 'no',
    'hx-disable': '',
    'data-look': look,
    'data-theme': readTheme(document),
  });
  const root = element.attachShadow({ mode: 'open' });
  root.append(makeElement('style', {}, css));
  for (const type of ['keydown', 'keypress', 'keyup'])
    element.addEventListener(type, (event) => event.stopPropagation());
  sweepAtTheEnd(signal);
  return { element, root };
}

const watched = new WeakSet<AbortSignal>();

/** One listener for all notes: one for each would keep every note, and all below it, that a swap has taken away. */
function sweepAtTheEnd(signal: AbortSignal): void {
  if (watched.has(signal)) return;
  watched.add(signal);
  signal.addEventListener('abort', () => sweepNotes('all'), { once: true });
}

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
