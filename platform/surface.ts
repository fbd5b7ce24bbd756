/**
 * Where one of the extension's own pages stands. In Firefox a page that is framed in Experimenter runs beside the host
 * page and gets only what a content script gets (`runtime`, `storage.local`, no `tabs`, no `storage.session`), so framed
 * pages ask the background for the rest, in every browser alike.
 */
export const isFramed = (): boolean => window.top !== window;
