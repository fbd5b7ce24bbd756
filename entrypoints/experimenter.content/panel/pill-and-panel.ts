import { PRODUCTION_ORIGIN, STAGE_ORIGIN } from '@/experimenter/hosts';
import { onThemeChange, readTheme } from '@/experimenter/theme';
import type { ContentSettings, PillView } from '@/messages/content-messages';
import { isConnected, tellBackground } from '../ask/background-line';
import { mount } from './mount';
import { UPDATED } from './notices';
import { createPanelFrame } from './panel-frame';
import { createPill, type PillNotice } from './pill';

/** The panel's page is opened to the built-in hosts only (`web_accessible_resources`); elsewhere the popup serves. */
const CAN_FRAME = [PRODUCTION_ORIGIN, STAGE_ORIGIN].includes(location.origin);

/** Remembering is a comfort: where it fails, the panel still opens and closes. */
const remember = (open: boolean) => void tellBackground({ type: 'panel-toggled', open }).catch(() => {});

/** The pill and the panel behind it. Mounted when there is first something to show, exactly once. */
export function createPillAndPanel(signal: AbortSignal) {
  const root = mount(signal);
  const frame = createPanelFrame(readTheme(document));
  onThemeChange(document, (theme) => frame.setTheme(theme), signal);
  const open = (onMissing: () => void) => {
    frame.open(onMissing);
    pill.setExpanded(true);
  };
  const close = () => {
    frame.close();
    pill.setExpanded(false);
  };
  // For a click only: a popup that opens by itself while a page loads would be an intrusion.
  const offerPopup = () => {
    pill.setExpanded(false);
    void tellBackground({ type: 'panel-missing' }).catch(() => {});
  };
  const draw = () => {
    if (!pill.element.isConnected) root.append(pill.element, frame.element);
  };
  const showNotice = (notice: PillNotice) => {
    draw();
    frame.close();
    pill.notice(notice);
  };
  const pill = createPill(() => {
    if (!isConnected()) return showNotice(UPDATED);
    if (!CAN_FRAME) return offerPopup();
    if (frame.isOpen()) close();
    else open(offerPopup);
    return remember(frame.isOpen());
  });
  // Opened again only once the page is idle, and only once: after that the owner's clicks decide.
  let restored = false;
  const restore = () => {
    restored = true;
    requestIdleCallback(
      () => !signal.aborted && pill.element.isConnected && open(() => pill.setExpanded(false)),
    );
  };

  return {
    showPill(view: PillView) {
      draw();
      pill.show(view);
      pill.setExpanded(frame.isOpen());
    },
    showNotice,
    hide() {
      pill.element.remove();
      frame.element.remove();
    },
    applySettings(settings: ContentSettings) {
      root.host.setAttribute('data-corner', settings.corner);
      if (settings.panelOpen && CAN_FRAME && !restored) restore();
    },
    openPanel: () => {
      if (!CAN_FRAME) return offerPopup();
      open(offerPopup);
      return remember(true);
    },
    closePanel() {
      close();
      remember(false);
      pill.focus();
    },
    confirmPanel: () => frame.confirm(),
  };
}
