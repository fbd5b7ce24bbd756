import { GECKO_ID } from '../../platform/project.ts';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { ExtensionBrowser, LaunchOptions } from './browser-types.ts';
import { copiedProfile } from './copied-profile.ts';
import { closeOnFailure } from './close-on-failure.ts';
import { WELCOME_MS } from './welcome-ms.ts';

/** Preset, so that the extension's own pages have a known address. */
const UUID = '0c8f4a52-7d0e-4c53-9a35-5b1d2f6e7a80';
const HOSTS = ['experimenter.services.mozilla.com', 'stage.experimenter.nonprod.webservices.mozgcp.net'];

/** The part of WebDriver BiDi that puppeteer has no method for. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}
const bidi = (browser: Browser) => (browser as unknown as { connection: BidiConnection }).connection;

/** Runs an expression with the browser's own privileges, in its window. Throws what the expression throws. */
export async function evaluateInChrome(browser: Browser, expression: string): Promise<unknown> {
  const tree = (await bidi(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  const window = tree.contexts.find((each) => each.url.includes('browser.xhtml')) ?? tree.contexts[0];
  const { result } = (await bidi(browser).send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
    resultOwnership: 'none',
    userActivation: true,
  })) as { result: { type: string; exceptionDetails?: { text: string }; result?: { value?: unknown } } };
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return result.result?.value;
}

// puppeteer's own goto() waits for ever on moz-extension:// (the tab changes its process); the plain command does not.
async function openExtensionPage(browser: Browser, page: Page, url: string): Promise<void> {
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  await bidi(browser).send('browsingContext.navigate', { context, url, wait: 'complete' });
}

/** The driver is not told where a tab of the extension's own pages is, so the window itself looks for it. */
const CLOSE_WELCOME = `(async () => {
  const end = Date.now() + ${WELCOME_MS};
  const isWelcome = ({ linkedBrowser }) =>
    linkedBrowser.currentURI.spec.endsWith('/welcome.html') && !linkedBrowser.webProgress.isLoadingDocument;
  for (let tab; !tab && Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    tab = gBrowser.tabs.find(isWelcome);
    if (tab) gBrowser.removeTab(tab);
  }
  return true;
})()`;

/**
 * The browser console's errors whose source is the extension; Firefox keeps them for all of its processes. Left out are
 * its notes that an answer came for a page which was left meanwhile, or for a background that was ended: nobody is there
 * any more who could have prevented or handled it. Nor is a part told of that was still on its way when its page was left: one
 * that is missing is missed by the tests of what it draws.
 */
const CONSOLE_ERRORS = `JSON.stringify(Services.console.getMessageArray().flatMap((message) => {
  if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return [];
  const line = message.errorMessage + ' @' + message.sourceName + ':' + message.lineNumber;
  const isAnswerToNobody = /^Promise (resolved|rejected) (while context is inactive|after context unloaded)/.test(line);
  const isCutOff = line.includes('error loading dynamically imported module');
  return line.includes('moz-extension://${UUID}') && !isAnswerToNobody && !isCutOff ? [line] : [];
}))`;

/** The Firefox that is driven. */
export const firefoxBinary = (): string => process.env['FIREFOX_BIN'] ?? '/usr/bin/firefox-esr';

/** Firefox through WebDriver BiDi; `--remote-allow-system-access` opens moz-extension:// pages to it. */
export async function launchFirefox(options: LaunchOptions & { build: string }): Promise<ExtensionBrowser> {
  const copied = options.profile ? { remove: () => {} } : copiedProfile();
  const profile = options.profile ?? copied.folder;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxBinary(),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    ...(profile && { userDataDir: profile }),
    defaultViewport: options.headless === false ? null : { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // A temporary extension loses its storage when the browser closes; an installed one does not.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.dns.localDomains': HOSTS.join(','),
      'network.dns.disableIPv6': true,
      'network.socket.forcePort': `443=${options.port}`,
    },
  });
  const close = async () => {
    await browser.close();
    copied.remove();
  };
  await closeOnFailure({ close }, browser.installExtension(options.build));
  const root = `moz-extension://${UUID}/`;
  return {
    name: 'firefox',
    browser,
    extensionUrl: (path) => root + path,
    openExtensionPage: (page, path) => openExtensionPage(browser, page, root + path),
    killBackground: async () => {
      await evaluateInChrome(
        browser,
        `WebExtensionPolicy.getByID("${GECKO_ID}").extension.terminateBackground().then(() => true)`,
      );
    },
    ourErrors: async () => JSON.parse(String(await evaluateInChrome(browser, CONSOLE_ERRORS))) as string[],
    forgetErrors: async () => void (await evaluateInChrome(browser, 'Services.console.reset()')),
    closeWelcome: async () => void (await evaluateInChrome(browser, CLOSE_WELCOME)),
    close,
  };
}
