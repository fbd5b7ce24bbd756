import { browser } from 'wxt/browser';
import type { Theme } from '@/experimenter/theme';
import { makeElement } from '../draw/make-element';

/** How long the panel's page may take to report that it runs, in ms, before the popup is offered instead. */
const PATIENCE_MS = 4000;

export interface PanelFrame {
  element: HTMLElement;
  isOpen(): boolean;
  /** Opens it; `onMissing` is called when its page never reports in. */
  open(onMissing: () => void): void;
  close(): void;
  /** The panel's page runs. */
  confirm(): void;
  /** The owner switched Experimenter's theme. */
  setTheme(theme: Theme): void;
}

/**
 * The checklist panel: a page of the extension in a frame, made when first opened. It lives in the
 * extension's own process, so the host page pays for one element only. A content security policy of the host,
 * or a host that the panel is not opened to, keeps its page from loading.
 */
export function createPanelFrame(theme: Theme): PanelFrame {
  const element = makeElement('div', { class: 'panel', hidden: '' });
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const address = () => `${browser.runtime.getURL('/panel.html')}#theme=${theme}`;
  const load = (onMissing: () => void) => {
    const frame = { title: 'Preflight checklist', src: address(), allow: 'clipboard-write' };
    element.replaceChildren(makeElement('iframe', frame));
    waiting = setTimeout(() => {
      element.hidden = true;
      element.replaceChildren();
      onMissing();
    }, PATIENCE_MS);
  };

  return {
    element,
    isOpen: () => !element.hidden,
    open(onMissing) {
      if (!element.hasChildNodes()) load(onMissing);
      element.hidden = false;
    },
    close() {
      element.hidden = true;
    },
    confirm: () => clearTimeout(waiting),
    setTheme(next) {
      theme = next;
      // Only the part after the # changes, so the page is told and not loaded again.
      element.querySelector('iframe')?.setAttribute('src', address());
    },
  };
}
