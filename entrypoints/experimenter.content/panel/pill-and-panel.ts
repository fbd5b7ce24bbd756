import type { ContentSettings, PillView } from '@/messages/content-messages';
import { isConnected, tellBackground } from '../ask/background-line';
import { loadPart } from '../parts';
import { createDockedPanel } from './docked-panel';
import { mount } from './mount';
import { updated } from './notices';
import { createPill, type PillNotice } from './pill';
import { remember } from './remember';
import { CAN_FRAME } from './room';

/** For a click only: a popup that opens by itself while a page loads would be an intrusion. */
const offerPopup = () => void tellBackground({ type: 'panel-missing' }).catch(() => {});

/** The pill and the panel behind it. Mounted when there is first something to show, exactly once. */
export function createPillAndPanel(signal: AbortSignal) {
  const root = mount(signal);
  /** The checklist lives in the browser's side panel. */
  let isBeside = false;
  let isEquipped = false;

  const panel = createDockedPanel(signal, (isOpen) => {
    pill.setExpanded(isOpen);
    if (isOpen) prepare();
    else clear();
  });
  const dismiss = () => {
    panel.close();
    remember({ panelOpen: false });
  };
  const openBeside = async () => {
    const opened = await tellBackground<boolean>({ type: 'open-side-panel' }).catch(() => false);
    if (!opened) (await loadPart('page-tools')).sayHow(pill.element);
  };
  const openPanel = () => {
    if (isBeside) return void openBeside().catch(() => {});
    if (!CAN_FRAME) return offerPopup();
    panel.open(offerPopup);
    return remember({ panelOpen: true });
  };
  const draw = () => {
    // A neighbour extension may have taken it away.
    if (!root.host.isConnected && !signal.aborted) document.documentElement.append(root.host);
    if (!pill.element.isConnected) root.append(pill.element, panel.element);
  };
  const showNotice = (notice: PillNotice) => {
    // Gone before it ever answered: nothing was shown, and nothing is.
    if (!notice.text) return;
    draw();
    panel.close();
    pill.notice(notice);
    clear();
  };
  /** What the owner's hand needs, once it comes here. */
  const equip = async () => {
    if (isEquipped || !isConnected()) return;
    isEquipped = true;
    const { closeWhenLeft, createGrip, makeDraggable } = await loadPart('page-tools');
    closeWhenLeft(root.host, panel.isDrawer, dismiss, signal);
    panel.element.prepend(createGrip(panel.width, (px, isFinal) => panel.resize(px, isFinal)));
    makeDraggable(pill.element, (corner) => {
      root.host.setAttribute('data-corner', corner);
      clear();
      remember({ pillCorner: corner });
    });
  };
  const prepare = () => {
    void equip().catch(() => {});
    if (isConnected() && CAN_FRAME && !isBeside) panel.prepare();
  };
  const toggle = () => {
    if (!isConnected()) showNotice(updated());
    else if (panel.isOpen()) dismiss();
    else openPanel();
  };
  const pill = createPill(toggle, prepare);
  const cornerNow = () => root.host.getAttribute('data-corner') ?? '';
  let look: (() => void) | undefined;
  const lookAround = async () => {
    const { keepClear } = await loadPart('page-tools');
    if (signal.aborted) return;
    look ??= keepClear(pill.element, cornerNow, signal);
    look();
  };
  /** Off every control, as soon as what finds the place is there. */
  const clear = () => void lookAround().catch(() => pill.element.style.setProperty('--shift', '0px'));
  // An update leaves the panel's page standing there, dead. It posts a message when it is used; what it says, or who
  // says it, does not matter.
  const onPosted = () => !isConnected() && panel.isOpen() && showNotice(updated());
  addEventListener('message', onPosted, { signal });

  return {
    showPill(view: PillView) {
      draw();
      pill.show(view);
      pill.setExpanded(panel.isOpen());
      clear();
    },
    showNotice,
    applySettings({ corner, isPillHidden, panelPlace, panelWidth, panelOpen }: ContentSettings) {
      root.host.setAttribute('data-corner', corner);
      root.host.toggleAttribute('data-pill-hidden', isPillHidden);
      isBeside = panelPlace === 'side';
      panel.restore(panelWidth, panelOpen && CAN_FRAME && !isBeside);
    },
    openPanel,
    /** The checklist came back from the browser's side panel. */
    restore() {
      isBeside = false;
      openPanel();
    },
    closePanel() {
      dismiss();
      pill.focus();
    },
    /** By a key: the focus goes to the pill, right before the panel. */
    toggle() {
      pill.focus();
      toggle();
    },
    confirm: panel.confirm,
    /** A fix was followed to a place of this page; a drawer would stand in its way, and closes. */
    async leadTo(url: string, isArriving: boolean) {
      const { leadTo } = await loadPart('page-tools');
      leadTo(url, isArriving);
      if (panel.isDrawer()) dismiss();
      clear();
    },
  };
}
