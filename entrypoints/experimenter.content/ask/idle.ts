/** Resolves when the page has nothing better to do, or rejects when `signal` aborts. */
export const idle = (signal: AbortSignal) =>
  new Promise<void>((done, fail) => {
    signal.addEventListener('abort', () => fail(signal.reason), { once: true });
    requestIdleCallback(() => done(), { timeout: 5000 });
  });
