import type { ExtensionBrowser } from '../../scripts/browsers/extension-browser';
import { evaluateInChrome } from '../../scripts/browsers/launch-firefox';
import { COMMANDS, type HeardCommand } from '../../platform/commands';

/**
 * Does what the key of a command does, in the tab in front. Firefox's own key is set off; headless Chromium knows no keys of
 * extensions, so there the event itself is dispatched in the service worker, as the browser would.
 */
export async function pressCommand({ name, browser }: ExtensionBrowser, command: HeardCommand) {
  if (name === 'firefox') {
    const letter = COMMANDS[command].suggested_key.default.at(-1);
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

/** Waits until the toolbar's own popup stands there, and closes it again. */
export async function popupOpens({ name, browser }: ExtensionBrowser): Promise<void> {
  if (name === 'firefox') {
    await evaluateInChrome(
      browser,
      `new Promise((opened) => {
        const look = setInterval(() => {
          const popup = document.querySelector('.webextension-popup-browser')?.closest('panel');
          if (popup?.state !== 'open') return;
          clearInterval(look);
          popup.hidePopup();
          opened(true);
        }, 50);
      })`,
    );
    return;
  }
  const popup = await browser.waitForTarget(
    (target) => target.type() === 'page' && target.url().endsWith('/popup.html'),
  );
  await (await popup.asPage()).close();
}
