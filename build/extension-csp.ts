/**
 * What the extension's own pages and its background may load and do: their own scripts and styles, pictures of their own
 * or made by themselves (`blob:`, the planner's picture as a file), and nothing else. No connection can be opened from
 * them, so nothing that is kept can be sent anywhere, whatever a dependency tries. React sets `style` through the CSSOM,
 * which a policy allows; strings become neither code nor markup.
 *
 * @param framers origins whose pages may frame the panel, beside the extension itself
 */
export const extensionCsp = (framers: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${framers.join(' ')}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
