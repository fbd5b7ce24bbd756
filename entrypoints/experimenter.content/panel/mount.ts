import { onThemeChange, readTheme, type Theme } from '@/experimenter/theme';
import { makeElement } from '../draw/make-element';
import { dress } from '../draw/sheets';
import css from './style.css?inline';

const HOST_ID = 'preflight-for-experimenter';

/**
 * Puts our one element beside `body`, never in it: htmx keeps `body` as text in localStorage and would bring a dead
 * copy back. Returns the shadow root to draw in. A second copy of the script (two builds installed, or an update)
 * replaces the first one's element, so that there is always exactly one.
 */
export function mount(signal: AbortSignal): ShadowRoot {
  document.getElementById(HOST_ID)?.remove();
  const host = makeElement('div', { id: HOST_ID, translate: 'no', 'data-corner': 'bottom-right' });
  const root = host.attachShadow({ mode: 'open' });
  dress(root, css);
  document.documentElement.append(host);
  const wear = (theme: Theme) => host.setAttribute('data-theme', theme);
  wear(readTheme(document));
  onThemeChange(document, wear, signal);
  // Keys typed into our controls are not the host's business (its shortcuts, its filters).
  // Nor is the focus: a dialog of the host would take it back.
  for (const type of ['keydown', 'keypress', 'keyup', 'focusin'])
    host.addEventListener(type, (event) => event.stopPropagation());
  signal.addEventListener('abort', () => host.remove());
  return root;
}
