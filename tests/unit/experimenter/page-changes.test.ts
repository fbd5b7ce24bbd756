// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onBeforeHistorySave, onPageChange } from '@/experimenter/page-changes';
import { onThemeChange, readTheme, type Theme } from '@/experimenter/theme';

type OnChange = (swapped: ReadonlySet<Element>) => void;

const swap = (type: string, target: Element | Window = document.body) =>
  target.dispatchEvent(new Event(type, { bubbles: true }));

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="content"><div id="signoff"></div></div>';
  return () => vi.useRealTimers();
});

describe('onPageChange', () => {
  it('tells once of a burst of swaps, and names the parts', () => {
    const callback = vi.fn<OnChange>();
    const signoff = document.querySelector('#signoff');
    onPageChange(window, callback, new AbortController().signal);

    swap('htmx:oobAfterSwap', signoff ?? document.body);
    swap('htmx:afterSettle');
    swap('htmx:pushedIntoHistory');
    vi.runAllTimers();

    expect(callback).toHaveBeenCalledOnce();
    expect(callback).toHaveBeenCalledWith(new Set([signoff, document.body]));
  });

  it.each(['htmx:historyRestore', 'popstate'])('notices %s', (type) => {
    const callback = vi.fn<OnChange>();
    onPageChange(window, callback, new AbortController().signal);

    swap(type, type === 'popstate' ? window : document.body);
    vi.runAllTimers();

    expect(callback).toHaveBeenCalledOnce();
  });

  it('notices a page that comes back from the back-forward cache, and not a first showing', () => {
    const callback = vi.fn<OnChange>();
    onPageChange(window, callback, new AbortController().signal);

    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    vi.runAllTimers();
    expect(callback).not.toHaveBeenCalled();

    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    vi.runAllTimers();
    expect(callback).toHaveBeenCalledOnce();
  });

  it('tells again after the next swap, and nothing while nothing is swapped', () => {
    const callback = vi.fn<OnChange>();
    onPageChange(window, callback, new AbortController().signal);

    swap('htmx:afterSettle');
    vi.runAllTimers();
    document.body.append(document.createElement('p'));
    vi.advanceTimersByTime(60_000);
    swap('htmx:afterSettle');
    vi.runAllTimers();

    expect(callback).toHaveBeenCalledTimes(2);
  });

  it('is silent once aborted, even in the middle of a burst', () => {
    const callback = vi.fn<OnChange>();
    const controller = new AbortController();
    onPageChange(window, callback, controller.signal);

    swap('htmx:afterSettle');
    controller.abort();
    swap('htmx:afterSettle');
    vi.runAllTimers();

    expect(callback).not.toHaveBeenCalled();
  });
});

it('onBeforeHistorySave tells before htmx stores the body, at once, until aborted', () => {
  const callback = vi.fn<() => void>();
  const controller = new AbortController();
  onBeforeHistorySave(document, callback, controller.signal);

  swap('htmx:beforeHistorySave');
  expect(callback).toHaveBeenCalledOnce();

  controller.abort();
  swap('htmx:beforeHistorySave');
  expect(callback).toHaveBeenCalledOnce();
});

describe('the theme', () => {
  it('is the one that the page names, else light', () => {
    document.documentElement.removeAttribute('data-bs-theme');
    expect(readTheme(document)).toBe('light');

    document.documentElement.setAttribute('data-bs-theme', 'dark');
    expect(readTheme(document)).toBe('dark');
  });

  it('is followed until aborted', async () => {
    vi.useRealTimers();
    const callback = vi.fn<(theme: Theme) => void>();
    const controller = new AbortController();
    document.documentElement.setAttribute('data-bs-theme', 'light');
    onThemeChange(document, callback, controller.signal);

    document.documentElement.setAttribute('data-bs-theme', 'dark');
    await vi.waitFor(() => expect(callback).toHaveBeenCalledWith('dark'));

    controller.abort();
    document.documentElement.setAttribute('data-bs-theme', 'light');
    await Promise.resolve();
    expect(callback).toHaveBeenCalledOnce();
  });
});
