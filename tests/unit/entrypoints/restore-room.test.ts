import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PRODUCTION_ORIGIN } from '@/experimenter/hosts';

const SUMMARY = `${PRODUCTION_ORIGIN}/nimbus/pinned-tabs-onboarding/summary/`;
const DOCKED = { panelOpen: { value: true }, panelWidth: { value: 420 } };

/** Opens `url` where `settings` are stored and the storage answers after `delay` ms; answers the page's element. */
async function openedAt(url: string, settings: object, delay = 5) {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', new URL(url));
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(async () => {
    now += delay;
    return { settings };
  });
  vi.resetModules();
  const { restoreRoom } = await import('@/entrypoints/dock.content/restore-room');
  const done = restoreRoom();
  const isHidden = document.documentElement.hasAttribute('data-preflight-waiting');
  await done;
  return { page: document.documentElement, isHidden };
}

describe('the room of a page before it is painted', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.unstubAllGlobals();
  });

  it('is made as wide as the owner left the panel, while the page is not shown', async () => {
    const { page, isHidden } = await openedAt(SUMMARY, DOCKED);
    expect(isHidden).toBe(true);
    expect(page.hasAttribute('data-preflight-waiting')).toBe(false);
    expect(page.hasAttribute('data-preflight-docked')).toBe(true);
    expect(page.getAttribute('style')).toContain('--preflight-width:420px');
  });

  it.each([
    ['was closed', { panelOpen: { value: false } }],
    ['stands in the side panel', { ...DOCKED, panelPlace: { value: 'side' } }],
    ['was never opened', {}],
  ])('is not made where the panel %s', async (_, settings) => {
    const { page } = await openedAt(SUMMARY, settings);
    expect(page.hasAttribute('data-preflight-docked')).toBe(false);
    expect(page.hasAttribute('data-preflight-waiting')).toBe(false);
  });

  it('is kept for the launch note unless the owner turned it off', async () => {
    const kept = await openedAt(SUMMARY, {});
    expect(kept.page.hasAttribute('data-preflight-launch-note')).toBe(true);
    const off = await openedAt(SUMMARY, { launchNote: { value: 'off' } });
    expect(off.page.hasAttribute('data-preflight-launch-note')).toBe(false);
  });

  it('is still made at the last moment before the page may be shown', async () => {
    const { page } = await openedAt(SUMMARY, DOCKED, 999);
    expect(page.hasAttribute('data-preflight-docked')).toBe(true);
  });

  it.each([
    ['made', DOCKED, 'data-preflight-docked', false],
    ['taken', { launchNote: { value: 'off' } }, 'data-preflight-launch-note', true],
  ])('is not %s any more once the page may be shown', async (_, settings, attribute, isThere) => {
    const { page } = await openedAt(SUMMARY, settings, 1_000);
    expect(page.hasAttribute(attribute)).toBe(isThere);
    expect(page.hasAttribute('data-preflight-waiting')).toBe(false);
  });

  it('is nothing that a page without a delivery waits for', async () => {
    const { page, isHidden } = await openedAt(`${PRODUCTION_ORIGIN}/nimbus/`, DOCKED);
    expect(isHidden).toBe(false);
    expect([...page.attributes]).toEqual([]);
  });

  it('is awaited for as long as the style sheet hides the page', () => {
    const css = readFileSync('entrypoints/dock.content/dock.css', 'utf8');
    expect(css).toContain('animation: preflight-waiting 1s;');
  });
});
