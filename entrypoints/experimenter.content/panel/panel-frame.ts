import { browser } from 'wxt/browser';
import type { Theme } from '@/experimenter/theme';
import { sentence } from '@/platform/sentence';
import { makeElement } from '../draw/make-element';

const panelTitle = sentence('page.panelTitle');

/** How long the panel's page may take to report that it runs, in ms, before the popup is offered instead. */
const PATIENCE_MS = 4000;

export interface PanelFrame {
  element: HTMLElement;
  isOpen(): boolean;
  /** Loads its page out of sight, so that opening it is only showing it. */
  prepare(): void;
  /** Opens it; `onMissing` is called when its page never reports in. */
  open(onMissing: () => void): void;
  close(): void;
  /** The panel's page runs. */
  confirm(): void;
  /** The owner switched Experimenter's theme. */
  setTheme(theme: Theme): void;
}

/**
 * The checklist panel: a page of the extension in a frame, made when first opened, or when the pointer or the focus
 * comes to the pill. It lives in the extension's own process, so the host page pays for one element only. A content
 * security policy of the host, or a host that the panel is not opened to, keeps its page from loading.
 */
export function createPanelFrame(theme: Theme): PanelFrame {
  const element = makeElement('div', { class: 'panel', 'data-state': 'closed' });
  let runs = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const set = (state: 'closed' | 'ready' | 'open') => element.setAttribute('data-state', state);
  const address = () => `${browser.runtime.getURL('/panel.html')}#theme=${theme}`;
  const prepare = () => {
    if (element.querySelector('iframe')) return;
    const frame = { title: panelTitle(), src: address(), allow: 'clipboard-write' };
    element.append(makeElement('iframe', frame));
    set('ready');
  };

  return {
    element,
    prepare,
    isOpen: () => element.dataset['state'] === 'open',
    open(onMissing) {
      prepare();
      set('open');
      if (runs) return;
      waiting = setTimeout(() => {
        set('closed');
        element.querySelector('iframe')?.remove();
        onMissing();
      }, PATIENCE_MS);
    },
    close() {
      clearTimeout(waiting);
      set('closed');
    },
    confirm() {
      runs = true;
      clearTimeout(waiting);
    },
    setTheme(next) {
      theme = next;
      // Only the part after the # changes, so the page is told and not loaded again.
      element.querySelector('iframe')?.setAttribute('src', address());
    },
  };
}
