/** What the two lab panels show: thirty lines, as the longest checklist might have. */
export const LINES = Array.from({ length: 30 }, (_, index) => `Item ${index + 1} of the checklist`);
const STYLE = 'ul { position: fixed; right: 16px; bottom: 16px; font: 14px system-ui; }';

/** A shadow root of our own beside the body, as Preflight mounts. */
export function mountLab(): ShadowRoot {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  root.append(style);
  document.documentElement.append(host);
  return root;
}
