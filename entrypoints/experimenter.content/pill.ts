import type { PillView } from '@/messages/content-messages';
import { makeElement, makeIcon } from './make-element';

/** Each severity has its own shape, so that none is told by colour alone. */
const SHAPES = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z M7.2 4v5h1.6V4z M7.2 10.4V12h1.6v-1.6z',
  warning: 'M8 1l7.5 13.5H.5z M7.2 6v4h1.6V6z M7.2 11v1.6h1.6V11z',
  none: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z M4.2 8.3l2.6 2.6 5-5-1.1-1.1-3.9 3.9-1.5-1.5z',
} as const;

/** What the pill may have to say instead of a checklist. */
export interface PillNotice {
  text: string;
  link?: { label: string; url: string };
}

export interface Pill {
  element: HTMLElement;
  show(view: PillView): void;
  notice(notice: PillNotice): void;
  setExpanded(open: boolean): void;
  focus(): void;
}

/** The pill at the bottom of every delivery page. It only draws; `onToggle` is called for real clicks and keys. */
export function createPill(onToggle: () => void): Pill {
  const button = makeElement('button', { type: 'button', class: 'pill', 'aria-expanded': 'false' });
  // Synthetic clicks come from the page, not from the owner.
  button.addEventListener('click', (event) => event.isTrusted && onToggle());
  const element = makeElement('aside', { 'aria-label': 'Preflight' }, button);

  return {
    element,
    show(view) {
      button.dataset['worst'] = view.worst;
      button.setAttribute('aria-label', view.title);
      button.title = view.title;
      button.replaceChildren(
        makeIcon(SHAPES[view.worst]),
        makeElement('span', { class: 'stage' }, view.stageLabel),
        makeElement('span', { class: 'count' }, `${view.done}/${view.total}`),
        ...(view.worstWords ? [makeElement('span', { class: 'worst' }, view.worstWords)] : []),
      );
      element.replaceChildren(button);
    },
    notice({ text, link }) {
      const words = makeElement('p', { class: 'notice', role: 'status' }, text);
      if (link) words.append(' ', makeElement('a', { href: link.url, target: '_blank', rel: 'noopener noreferrer' }, link.label));
      element.replaceChildren(words);
    },
    setExpanded: (open) => button.setAttribute('aria-expanded', String(open)),
    focus: () => button.focus(),
  };
}
