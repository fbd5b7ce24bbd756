/**
 * Resolves when the page has nothing better to do, or rejects then when `signal` is aborted. It listens to nothing: a page
 * that is swapped a hundred times asks a hundred times, and would keep as many listeners.
 */
export const idle = (signal: AbortSignal) =>
  new Promise<void>((done, fail) => {
    requestIdleCallback(() => (signal.aborted ? fail(signal.reason) : done()), { timeout: 5000 });
  });
