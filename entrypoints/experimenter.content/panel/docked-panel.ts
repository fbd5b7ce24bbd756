import { onThemeChange, readTheme } from '@/experimenter/theme';
import { createPanelFrame } from './panel-frame';
import { remember } from './remember';
import { giveBackRoom, isDocking, isRoomMade, makeRoom } from './room';

/** What a docked panel takes until the owner's own width is known, in px. */
const USUAL_WIDTH = 380;

/** The panel, and the room that the page makes for it. `onToggle` is told each time it opened or closed. */
export function createDockedPanel(signal: AbortSignal, onToggle: (isOpen: boolean) => void) {
  const frame = createPanelFrame(readTheme(document));
  onThemeChange(document, (theme) => frame.setTheme(theme), signal);
  let width = USUAL_WIDTH;
  let isRestored = false;

  const close = () => {
    frame.close();
    giveBackRoom();
    onToggle(false);
  };
  const open = (onMissing: () => void) => {
    frame.open(() => {
      close();
      onMissing();
    });
    makeRoom(width);
    onToggle(true);
  };
  return {
    element: frame.element,
    isOpen: () => frame.isOpen(),
    /** It is open, and over the page: the window is too narrow for both. */
    isDrawer: () => frame.isOpen() && !isDocking(),
    prepare: () => frame.prepare(),
    confirm: () => frame.confirm(),
    open,
    close,
    width: () => width,
    /** Takes `px` of the window from now on; the owner's own width is remembered once they let go. */
    resize: (px: number, isFinal: boolean) => {
      width = px;
      makeRoom(px);
      if (isFinal) remember({ panelWidth: px });
    },
    /**
     * Opened again only once the page is idle, and only once: after that the owner's clicks decide. A drawer would cover
     * what the owner came for, and a panel that found no room would push it aside, so these wait for a click.
     */
    restore(px: number, isWanted: boolean) {
      width = px;
      if (isRestored) return;
      isRestored = true;
      if (!isWanted || !isDocking() || !isRoomMade()) return giveBackRoom();
      requestIdleCallback(() => {
        if (!signal.aborted && frame.element.isConnected) open(close);
        else giveBackRoom();
      });
    },
  };
}
