import { onThemeChange, readTheme } from '@/experimenter/theme';
import type { ContentSettings, PillView } from '@/messages/content-messages';
import { isConnected, tellBackground } from './background-line';
import { mount } from './mount';
import { UPDATED } from './notices';
import { createPanelFrame } from './panel-frame';
import { createPill, type PillNotice } from './pill';

/** Remembering is a comfort: where it fails, the panel still opens and closes. */
const remember = (open: boolean) => void tellBackground({ type: 'panel-toggled', open }).catch(() => {});

/** The pill and the panel behind it. Mounted when there is first something to show, exactly once. */
export function createPillAndPanel(signal: AbortSignal) {
  const root = mount(signal);
  const frame = createPanelFrame(readTheme(document), () => {
    pill.setExpanded(false);
    void tellBackground({ type: 'panel-missing' }).catch(() => {});
  });
  onThemeChange(document, (theme) => frame.setTheme(theme), signal);
  const setOpen = (open: boolean) => {
    if (open) frame.open();
    else frame.close();
    pill.setExpanded(open);
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
    setOpen(!frame.isOpen());
    return remember(frame.isOpen());
  });
  // Opened again only once the page is idle, and only once: after that the owner's clicks decide.
  let restored = false;
  const restore = () => {
    restored = true;
    requestIdleCallback(() => !signal.aborted && pill.element.isConnected && setOpen(true));
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
      if (settings.panelOpen && !restored) restore();
    },
    openPanel: () => {
      setOpen(true);
      remember(true);
    },
    closePanel() {
      setOpen(false);
      remember(false);
      pill.focus();
    },
    confirmPanel: () => frame.confirm(),
  };
}
