import type { VerdictSeverity } from '@/links/verdict/verdict';
import { makeElement, makeIcon } from './make-element';
import { makePageNote } from './page-note';
import { SEVERITY_ICONS } from './severity-icons';

/** One way on: a link that opens in a tab of its own, or something done here. */
export type AdviceAction = { label: string } & ({ url: string } | { act: () => void });

/** What a note says: one sentence, more of it in a quieter tone, and the ways on. */
export interface ShownAdvice {
  severity: VerdictSeverity;
  text: string;
  /** The same in ever fewer words: the first that fits is shown, the last in any case. */
  more: string[];
  actions: AdviceAction[];
}

function draw(action: AdviceAction): HTMLElement {
  if ('url' in action) {
    const opens = { class: 'button', href: action.url, target: '_blank', rel: 'noopener noreferrer' };
    return makeElement('a', opens, action.label);
  }
  const button = makeElement('button', { type: 'button' }, action.label);
  // The page's own scripts can call click(); only the owner's clicks count.
  button.addEventListener('click', (event) => event.isTrusted && action.act());
  return button;
}

/** Puts the wordings into `place`, unseen, so that one layout of the page measures them all. One alone has no choice. */
function tryOn(wordings: readonly string[], place: HTMLElement): HTMLElement[] {
  if (wordings.length < 2) return [];
  const tried = wordings.map((words) => makeElement('span', { class: 'tried' }, words));
  place.append(...tried);
  return tried;
}

/** The first of what was tried on that fits into one line of `place`, else the last; none of it is left there. */
function firstThatFits(tried: readonly HTMLElement[], place: HTMLElement): string | null | undefined {
  const room = place.clientWidth;
  const fitting = tried.find((each) => each.offsetWidth <= room) ?? tried.at(-1);
  for (const each of tried) each.remove();
  return fitting?.textContent;
}

/**
 * A docked panel, or a window that is drawn wider, may give or take the room for a word. One watch for all notes, which holds
 * none of them: one that each note ended itself would keep the note, and the whole part of the page that a swap took away.
 */
const fits = new WeakMap<Element, () => void>();
const watch = new ResizeObserver((changes) => changes.forEach(({ target }) => fits.get(target)?.()));

/**
 * A few calm words beside something on the page. It is a live region, so it is redrawn only when it changed; ways on that
 * stay the same stay where they are, and with them the owner's focus.
 */
export function createAdviceNote(look: string, signal: AbortSignal) {
  const { element, root } = makePageNote(look, signal);
  const words = makeElement('div', { class: 'words', role: 'status' });
  const actions = makeElement('div', { class: 'line' });
  const advice = makeElement('div', { class: 'advice' }, words, actions);
  root.append(advice);
  let shown = '';
  let offered = '';
  let frame = 0;
  let fit: (() => void) | undefined;
  /**
   * Measured with the frame that shows it: before, the page would have to be laid out for this note alone. What comes into
   * the page anew is watched as it gets its size, and needs no frame of its own.
   */
  const fitSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => fit?.());
  };
  fits.set(element, () => fit?.());
  watch.observe(element);

  return {
    element,
    show({ severity, text, more, actions: ways }: ShownAdvice) {
      const next = JSON.stringify([severity, text, more, ways]);
      if (next === shown) return;
      shown = next;
      advice.dataset['severity'] = severity;
      const most = more[0] ?? '';
      // With its line from the start, so that fitting it moves nothing.
      const quieter = makeElement('div', { class: 'more', title: most }, most);
      // Tried on from the start as well: what lays the note out first has measured them.
      let tried = tryOn(more, quieter);
      fit = () => {
        if (tried.length === 0) tried = tryOn(more, quieter);
        const fitting = firstThatFits(tried, quieter) ?? most;
        tried = [];
        if (quieter.textContent !== fitting) quieter.textContent = fitting;
      };
      words.replaceChildren(makeIcon(SEVERITY_ICONS[severity]), text, quieter);
      const offer = JSON.stringify(ways);
      if (offer !== offered) actions.replaceChildren(...ways.map(draw));
      offered = offer;
      if (element.isConnected) fitSoon();
    },
  };
}
