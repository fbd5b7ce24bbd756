import type { PillView } from '@/messages/content-messages';
import { makeElement, makeIcon } from '../draw/make-element';
import { SEVERITY_ICONS } from '../draw/severity-icons';

/** What the pill may have to say instead of a checklist. */
export interface PillNotice {
  text: string;
  link?: { label: string; url: string };
}

/** A check says that nothing is open; what is not done yet has a mark of its own. */
const MARKS = { error: 'error', warning: 'warning', open: 'info', none: 'ok' } as const;

/** A line that stands where the pill does, or above it. */
export const noticeOf = (text: string) => makeElement('p', { class: 'notice', role: 'status' }, text);

export interface Pill {
  element: HTMLElement;
  show(view: PillView): void;
  notice(notice: PillNotice): void;
  setExpanded(open: boolean): void;
  focus(): void;
}

/**
 * The pill at the bottom of every delivery page. It only draws; `onToggle` is called for real clicks and keys, and
 * `onNear` when the pointer or the focus comes to it.
 */
export function createPill(onToggle: () => void, onNear: () => void): Pill {
  const button = makeElement('button', { type: 'button', class: 'pill', 'aria-expanded': 'false' });
  // Synthetic clicks come from the page, not from the owner.
  button.addEventListener('click', (event) => event.isTrusted && onToggle());
  for (const type of ['pointerenter', 'focus']) button.addEventListener(type, onNear);
  const element = makeElement('aside', { 'aria-label': 'Preflight' }, button);
  /** The button stays where it is: one that is taken out and put back loses the focus. */
  const showButtonAlone = () => {
    if (button.parentElement !== element) element.append(button);
    while (element.firstElementChild !== button) element.firstElementChild?.remove();
    while (element.lastElementChild !== button) element.lastElementChild?.remove();
  };

  return {
    element,
    show(view) {
      button.dataset['worst'] = view.worst;
      button.title = view.title;
      button.replaceChildren(
        makeIcon(SEVERITY_ICONS[MARKS[view.worst]]),
        makeElement('span', { class: 'stage' }, view.stageLabel),
        ...(view.total > 0 ? [makeElement('span', { class: 'count' }, `${view.done}/${view.total}`)] : []),
        ...(view.worstWords ? [makeElement('span', { class: 'worst' }, view.worstWords)] : []),
      );
      showButtonAlone();
    },
    notice({ text, link }) {
      const words = noticeOf(text);
      if (link)
        words.append(
          ' ',
          makeElement('a', { href: link.url, target: '_blank', rel: 'noopener noreferrer' }, link.label),
        );
      element.replaceChildren(words);
    },
    setExpanded: (open) => button.setAttribute('aria-expanded', String(open)),
    focus: () => button.focus(),
  };
}
