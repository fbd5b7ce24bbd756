import { makeElement } from './make-element';
import { readTheme } from '@/experimenter/theme';
import { NOTE_CLASS, sweepNotes } from './notes-here';
import css from './page-note.css?inline';
import { dress } from './sheets';

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
  dress(root, css);
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
