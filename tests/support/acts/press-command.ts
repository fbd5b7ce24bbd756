import type { ExtensionBrowser } from '../../../scripts/browsers/extension-browser';
import { evaluateInChrome } from '../../../scripts/browsers/launch-firefox';
import { COMMANDS, type HeardCommand } from '../../../platform/commands';

/**
 * Does what the key of a command does, in the tab in front. Firefox's own key is set off; headless Chromium knows no keys of
 * extensions, so there the event itself is dispatched in the service worker, as the browser would.
 */
export async function pressCommand({ name, browser }: ExtensionBrowser, command: HeardCommand) {
  if (name === 'firefox') {
    const { letter } = COMMANDS[command];
    await evaluateInChrome(
      browser,
      `
      [...document.querySelectorAll('keyset[id^="ext-keyset-id-"] key')]
        .find((key) => key.getAttribute('key') === '${letter}')
        .dispatchEvent(new Event('command', { bubbles: true, cancelable: true }));
      true`,
    );
    return;
  }
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.commands.onCommand.dispatch('${command}', tab))`);
}

/** Waits until the toolbar's own popup stands there, closes it again, and tells how wide it was, in px. */
export async function popupOpens({ name, browser }: ExtensionBrowser): Promise<number> {
  if (name === 'firefox') {
    const width = await evaluateInChrome(
      browser,
      `new Promise((opened) => {
        let width = 0;
        const look = setInterval(() => {
          const view = document.querySelector('.webextension-popup-browser');
          const popup = view?.closest('panel');
          const now = view?.getBoundingClientRect().width ?? 0;
          // It grows while it is drawn.
          if (popup?.state !== 'open' || now !== width || now < 100) return void (width = now);
          clearInterval(look);
          popup.hidePopup();
          opened(now);
        }, 100);
      })`,
    );
    return Number(width);
  }
  const target = await browser.waitForTarget(
    (each) => each.type() === 'page' && each.url().endsWith('/popup.html'),
  );
  const popup = await target.asPage();
  await popup.waitForSelector('.guide-links');
  const width = await popup.evaluate(() => document.body.getBoundingClientRect().width);
  await popup.close();
  return width;
}
