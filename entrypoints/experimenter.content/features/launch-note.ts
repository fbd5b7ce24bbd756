import { findLaunchButtons, launchButtonHolder, sendsLaunch } from '@/experimenter/anchors';
import { textOf } from '@/experimenter/values/text-of';
import type { LaunchNoteView } from '@/messages/content-messages';
import { sentence } from '@/platform/sentence';
import { createAdviceNote, type ShownAdvice } from '../draw/advice-note';
import { LAUNCH_NOTE } from '../panel/room';
import type { Feature, Look } from './feature';

const showChecklist = sentence('page.showChecklist');
const more = sentence('page.more');
const goesThrough = sentence('page.goesThrough');
const letThrough = sentence('page.letThrough');

/** All names on one line, then ever fewer of them and the rest by number: the first that fits is shown. */
function fitting({ open, names }: LaunchNoteView): string[] {
  return names.map((_, dropped) => {
    const named = names.slice(0, names.length - dropped);
    const rest = open - named.length;
    return [...named, ...(rest > 0 ? [more({ rest })] : [])].join(' · ');
  });
}

type Note = ReturnType<typeof createAdviceNote>;

/**
 * What is open before Request Launch, in the free space beside each button that leads there. By default it
 * only advises. An owner may ask to be asked: then the first click on the button that sends the request is
 * held back once, and the next one goes through whatever is open.
 */
export const launchNote: Feature = {
  id: 'launch-note',
  include: ['summary', 'rollout'],
  start(signal) {
    const notes = new WeakMap<Element, Note>();
    let look: Look;
    let isConfirmed = false;

    const noteAt = (button: Element): Note => {
      const known = notes.get(button);
      if (known) return known;
      const note = createAdviceNote('launch', signal);
      notes.set(button, note);
      return note;
    };
    const show = (button: Element, advice: ShownAdvice) => {
      const note = noteAt(button);
      note.show(advice);
      note.element.dataset['place'] = button.closest('#launch-controls') ? 'box' : 'card';
      document.documentElement.setAttribute(LAUNCH_NOTE, '');
      const holder = launchButtonHolder(button);
      if (note.element.parentElement !== holder) holder?.append(note.element);
    };
    const advise = (button: Element) => {
      const view = look.launchNote;
      if (!view) {
        notes.get(button)?.element.remove();
        return;
      }
      const actions = view.open > 0 ? [{ label: showChecklist(), act: look.openPanel }] : [];
      show(button, { ...view, more: fitting(view), actions });
    };
    const confirm = (button: HTMLElement) => {
      isConfirmed = true;
      button.focus();
      const text = goesThrough({ button: textOf(button) });
      show(button, { severity: 'info', text, more: [''], actions: [] });
    };
    const ask = (event: MouseEvent) => {
      const view = look.launchNote;
      const button = findLaunchButtons(document).find((each) => event.composedPath().includes(each));
      if (!button || !view?.confirm || !event.isTrusted || !sendsLaunch(button)) return;
      if (isConfirmed) {
        isConfirmed = false;
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      const pass = { label: letThrough(), act: () => confirm(button) };
      show(button, { ...view, more: fitting(view), actions: [pass] });
    };
    window.addEventListener('click', ask, { capture: true, signal });
    return (next) => {
      look = next;
      findLaunchButtons(document).forEach(advise);
    };
  },
};
