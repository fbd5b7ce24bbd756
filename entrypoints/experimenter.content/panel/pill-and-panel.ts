import { onThemeChange, readTheme } from '@/experimenter/theme';
import type { ContentSettings, PanelMemory, PillView } from '@/messages/content-messages';
import { isConnected, tellBackground } from '../ask/background-line';
import { loadPart } from '../parts';
import { closeWhenLeft } from './close-when-left';
import { keepClear } from './keep-clear';
import { mount } from './mount';
import { OPEN_BY_HAND, UPDATED } from './notices';
import { createPanelFrame } from './panel-frame';
import { createPill, type PillNotice } from './pill';
import { CAN_FRAME, giveBackRoom, isDocking, makeRoom } from './room';

/** Remembering is a comfort: where it fails, the panel still opens and closes. */
const remember = (change: PanelMemory) =>
  void tellBackground({ type: 'remember-panel', change }).catch(() => {});

/** For a click only: a popup that opens by itself while a page loads would be an intrusion. */
const offerPopup = () => void tellBackground({ type: 'panel-missing' }).catch(() => {});

/** The pill and the panel behind it. Mounted when there is first something to show, exactly once. */
export function createPillAndPanel(signal: AbortSignal) {
  const root = mount(signal);
  let width = 380;
  let isBeside = false;
  const resize = (px: number, isFinal: boolean) => {
    width = px;
    makeRoom(px);
    if (isFinal) remember({ panelWidth: px });
  };
  const frame = createPanelFrame(readTheme(document));
  onThemeChange(document, (theme) => frame.setTheme(theme), signal);

  const open = (onMissing: () => void) => {
    prepare();
    frame.open(() => {
      close();
      onMissing();
    });
    makeRoom(width);
    pill.setExpanded(true);
  };
  const close = () => {
    frame.close();
    giveBackRoom();
    pill.setExpanded(false);
    clear();
  };
  const openBeside = async () => {
    const opened = await tellBackground<boolean>({ type: 'open-side-panel' }).catch(() => false);
    if (!opened) pill.say(OPEN_BY_HAND);
  };
  const openPanel = () => {
    if (isBeside) return void openBeside();
    if (!CAN_FRAME) return offerPopup();
    open(offerPopup);
    return remember({ panelOpen: true });
  };
  const dismiss = () => {
    close();
    remember({ panelOpen: false });
  };
  const draw = () => {
    if (!pill.element.isConnected) root.append(pill.element, frame.element);
  };
  const showNotice = (notice: PillNotice) => {
    draw();
    close();
    pill.notice(notice);
  };
  let isEquipped = false;
  const equip = async () => {
    if (isEquipped || !isConnected()) return;
    isEquipped = true;
    const { createGrip, makeDraggable } = await loadPart('panel-tools');
    frame.element.prepend(createGrip(() => width, resize));
    makeDraggable(pill.element, (corner) => {
      root.host.setAttribute('data-corner', corner);
      clear();
      remember({ pillCorner: corner });
    });
  };
  const prepare = () => {
    void equip().catch(() => {});
    if (isConnected() && CAN_FRAME && !isBeside) frame.prepare();
  };
  const pill = createPill(() => {
    if (!isConnected()) showNotice(UPDATED);
    else if (frame.isOpen()) dismiss();
    else openPanel();
  }, prepare);
  const clear = keepClear(pill.element, () => root.host.getAttribute('data-corner') ?? '', signal);
  // An update leaves the panel's page standing there, dead. It posts a message when it is used; what it says, or who
  // says it, does not matter.
  const onPosted = () => !isConnected() && frame.isOpen() && showNotice(UPDATED);
  addEventListener('message', onPosted, { signal });
  closeWhenLeft(root.host, () => frame.isOpen() && !isDocking(), dismiss, signal);

  // Opened again only once the page is idle, and only once: after that the owner's clicks decide. A drawer would cover
  // what the owner came for, so it waits for a click.
  let isRestored = false;
  const restore = ({ panelOpen }: ContentSettings) => {
    if (isRestored) return;
    isRestored = true;
    if (!panelOpen || !CAN_FRAME || isBeside || !isDocking()) return giveBackRoom();
    requestIdleCallback(() => {
      if (!signal.aborted && pill.element.isConnected) open(close);
      else giveBackRoom();
    });
  };

  return {
    showPill(view: PillView) {
      draw();
      pill.show(view);
      pill.setExpanded(frame.isOpen());
      clear();
    },
    showNotice,
    hide() {
      pill.element.remove();
      frame.element.remove();
      giveBackRoom();
    },
    applySettings(settings: ContentSettings) {
      root.host.setAttribute('data-corner', settings.corner);
      root.host.toggleAttribute('data-pill-hidden', settings.isPillHidden);
      isBeside = settings.panelPlace === 'side';
      width = settings.panelWidth;
      restore(settings);
    },
    openPanel,
    /** The checklist came back from the browser's side panel. */
    openHere() {
      isBeside = false;
      openPanel();
    },
    closePanel() {
      dismiss();
      pill.focus();
    },
    confirmPanel: () => frame.confirm(),
    /** A fix was followed to a place of this page; a drawer would stand in its way, and closes. */
    async leadTo(url: string, isArriving: boolean) {
      const { leadTo } = await loadPart('panel-tools');
      leadTo(url, isArriving);
      if (frame.isOpen() && !isDocking()) dismiss();
      clear();
    },
  };
}
