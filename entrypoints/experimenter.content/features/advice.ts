import { findCloneForm, findCreateForms, findTypeSwitches, isLabsForm } from '@/experimenter/anchors';
import { PAGE_KINDS } from '@/experimenter/page-facts';
import type { AdviceQuestion, AdviceView } from '@/messages/content-messages';
import { sentence } from '@/platform/sentence';
import { createAdviceNote } from '../draw/advice-note';
import { tellBackground } from '../ask/background-line';
import type { Feature } from './feature';

const gotIt = sentence('page.gotIt');

/** Advice is a comfort: where it cannot be had, there is none. */
const ask = (question: AdviceQuestion) =>
  tellBackground<AdviceView | null>({ type: 'ask-advice', question }).catch(() => null);

/** The background opens it: a page may not open an extension's own. */
const openPlanner = () => void tellBackground({ type: 'open-planner' }).catch(() => {});

/**
 * Advice at the right moment: in the dialogs that create and clone, once they open, and below the switches on
 * Branches that make a delivery a rollout or a holdback, once the owner touched one. Each is hidden for good
 * by one click.
 */
export const advice: Feature = {
  id: 'advice',
  include: PAGE_KINDS,
  start(signal) {
    const notes = new Map<string, ReturnType<typeof createAdviceNote>>();
    // One that was touched before this ran counts as well.
    let isSwitched = findTypeSwitches(document).some((each) => each.checked !== each.defaultChecked);

    const show = async (question: AdviceQuestion, place: (note: HTMLElement) => void) => {
      const { topic } = question;
      const view = await ask(question);
      const note = notes.get(topic) ?? createAdviceNote('box', signal);
      notes.set(topic, note);
      if (!view) return;
      const hide = () => {
        note.element.remove();
        void tellBackground({ type: 'hide-advice', topic }).catch(() => {});
      };
      const ways = view.planner ? [{ label: view.planner, act: openPlanner }] : [];
      const actions = [...view.links, ...ways, { label: gotIt(), act: hide }];
      note.show({ ...view, more: [view.more], actions });
      place(note.element);
    };
    const adviseType = () => {
      const switches = findTypeSwitches(document);
      const last = switches.at(-1);
      if (!isSwitched || !last) return;
      const isOn = (name: string) => switches.some((each) => each.name === name && each.checked);
      const [isRollout, isHoldback] = [isOn('is_rollout'), isOn('is_holdback')];
      void show({ topic: 'type', isRollout, isHoldback }, (note) => last.parentElement?.after(note));
    };
    const adviseIn = (dialog: Element) => {
      const [create] = findCreateForms(dialog);
      const clone = findCloneForm(dialog);
      if (create) void show({ topic: 'create', isLabs: isLabsForm(create) }, (note) => create.before(note));
      if (clone) void show({ topic: 'clone' }, (note) => clone.before(note));
    };
    const onDialog = ({ target }: Event) => {
      if (!(target instanceof Element)) return;
      const isAdvised = [...notes.values()].some(({ element }) => target.contains(element));
      if (!isAdvised) adviseIn(target);
    };
    const onSwitch = ({ target }: Event) => {
      if (!findTypeSwitches(document).some((each) => each === target)) return;
      isSwitched = true;
      adviseType();
    };
    document.addEventListener('show.bs.modal', onDialog, { signal });
    // Between the two it is on its way, and not to be told from one that is closed.
    document.addEventListener('shown.bs.modal', onDialog, { signal });
    document.addEventListener('change', onSwitch, { signal });
    // One that was opened before this ran has its advice too.
    for (const open of document.querySelectorAll('.modal.show')) adviseIn(open);
    return adviseType;
  },
};
