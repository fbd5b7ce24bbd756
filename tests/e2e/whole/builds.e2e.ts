import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import {
  allPartFiles,
  deliveryPatternsOf,
  PAGE_SCRIPTS,
  partFilesOf,
  patternsOf,
  scriptFileOf,
} from '@/platform/page-scripts';

const OUTPUTS = TESTED_BROWSERS.map((name) =>
  name === 'chromium' ? ('chrome-mv3' as const) : ('firefox-mv3' as const),
);

/**
 * What a file of the page side may weigh, in bytes of gzip. The bar is 12 KB for what a page runs at once, its side; the other
 * parts come later and only where they are needed. The content scripts only ask for them.
 */
const MOST_GZIP = {
  ...Object.fromEntries(PAGE_SCRIPTS.map((script) => [scriptFileOf(script), 1024])),
  'content-scripts/dock.js': 1.5 * 1024,
  'lists-side.js': 8 * 1024,
  'experimenter-side.js': 12 * 1024,
  'edit-side.js': 12 * 1024,
  'rollouts-side.js': 12 * 1024,
  'page-tools.js': 9 * 1024,
  'summary-reader.js': 8 * 1024,
};
const read = (output: string, file: string) => readFileSync(`.output/${output}/${file}`);
const filesOf = (output: string) =>
  readdirSync(`.output/${output}`, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
const codeOf = (files: string[]) => files.filter((file) => file.endsWith('.js'));
const messagesOf = (output: string) =>
  JSON.parse(read(output, '_locales/en/messages.json').toString()) as Record<string, { message: string }>;
/** As the browser reads it, its words put in. */
const manifestOf = (output: string) => {
  const messages = messagesOf(output);
  const manifest = read(output, 'manifest.json').toString();
  return JSON.parse(
    manifest.replaceAll(/__MSG_(\w+)__/g, (place, name: string) => messages[name]?.message ?? place),
  ) as chrome.runtime.ManifestV3;
};

const HOSTS = [
  'https://experimenter.services.mozilla.com/*',
  'https://stage.experimenter.nonprod.webservices.mozgcp.net/*',
];

/** What a page imports; elsewhere it stands before the script that asks for it. */
const IMPORTED = { 'chrome-mv3': allPartFiles(), 'firefox-mv3': [] };

const BESIDE = {
  'chrome-mv3': { side_panel: { default_path: 'sidepanel.html' } },
  'firefox-mv3': {
    sidebar_action: expect.objectContaining({
      default_panel: 'sidepanel.html',
      default_title: 'Preflight checklist',
      open_at_install: false,
    }),
  },
};

describe.each(OUTPUTS)('the production build %s', (output) => {
  it.each(Object.entries(MOST_GZIP))('has %s of at most %i bytes gzip', (file, most) => {
    expect(gzipSync(read(output, file), { level: 9 }).length).toBeLessThanOrEqual(most);
  });

  it('writes what a page runs in characters of one byte: a single wider one doubles what its source takes in memory', () => {
    const onPage = ['content-scripts/dock.js', ...allPartFiles(), ...PAGE_SCRIPTS.map(scriptFileOf)];
    // In UTF-8 a character after U+00FF begins with a byte after 0xC3.
    const wide = onPage.filter((file) => read(output, file).some((byte) => byte > 0xc3));
    expect(wide).toEqual([]);
  });

  it('has the parts of a page side compiled whole, which their first line asks for', () => {
    const lazy = allPartFiles().filter(
      (file) => !read(output, file).toString().startsWith('//# allFunctionsCalledOnLoad\n'),
    );
    expect(lazy).toEqual([]);
  });

  it('runs one content script a kind of page, where the patterns say', () => {
    const registered = manifestOf(output).content_scripts ?? [];
    for (const script of PAGE_SCRIPTS) {
      const { matches, excludeMatches = [] } = patternsOf(script);
      const entry = registered.find(({ js }) => js?.includes(scriptFileOf(script)));
      expect(entry?.js).toEqual([
        ...(IMPORTED[output].length ? [] : partFilesOf(script)),
        scriptFileOf(script),
      ]);
      expect([entry?.matches?.toSorted(), (entry?.exclude_matches ?? []).toSorted()]).toEqual([
        matches.toSorted(),
        excludeMatches.toSorted(),
      ]);
    }
    // And one before the first paint, that keeps room for a docked panel.
    const dock = registered.find(({ js }) => js?.includes('content-scripts/dock.js'));
    const { matches, excludeMatches } = deliveryPatternsOf();
    expect([dock?.matches?.toSorted(), dock?.exclude_matches?.toSorted()]).toEqual([
      matches.toSorted(),
      excludeMatches.toSorted(),
    ]);
    expect(registered).toHaveLength(PAGE_SCRIPTS.length + 1);
  });

  it('asks for storage, alarms, the side panel where it needs asking, and the two Experimenter hosts', () => {
    const manifest = manifestOf(output);
    const sidePanel = output === 'chrome-mv3' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['storage', 'alarms', ...sidePanel]);
    expect(manifest.host_permissions).toEqual(HOSTS);
  });

  it('asks for notifications and further hosts only when they are wanted', () => {
    const manifest = manifestOf(output);
    expect(manifest.optional_permissions).toEqual(['notifications', 'scripting']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://localhost/*']);
  });

  it('opens the panel and the later parts of the page side to Experimenter only', () => {
    expect(manifestOf(output).web_accessible_resources).toEqual([
      { resources: ['panel.html', ...IMPORTED[output]], matches: HOSTS },
    ]);
  });

  it('lets its own pages load their own scripts and styles, and connect to nothing', () => {
    expect(manifestOf(output).content_security_policy).toEqual({
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'none'",
        `frame-ancestors 'self' ${HOSTS.map((host) => new URL(host).origin).join(' ')}`,
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    });
  });

  it('is reachable by no other extension and no page', () => {
    const manifest: object = manifestOf(output);
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('sandbox');
  });

  it('carries no code from strings, no markup from strings and no map of its sources', () => {
    const wrong =
      /\.(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|\beval\(|new Function\(|sourceMappingURL/;
    const files = filesOf(output);
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(codeOf(files).filter((file) => wrong.test(read(output, file).toString()))).toEqual([]);
  });

  it('names no address that would be loaded: scripts, styles, pictures and imports are its own', () => {
    const remote =
      /<(script|link|img|iframe)[^>]*(src|href)=["']?(https?:)?\/\/|url\(["']?(https?:)?\/\/|@import|import\(["'`]https?:|importScripts\(/;
    const wrong = filesOf(output)
      .filter((file) => /\.(js|css|html)$/.test(file))
      .filter((file) => remote.test(read(output, file).toString()));
    expect(wrong).toEqual([]);
  });

  it('asks a server for something on the page side only', () => {
    const asking = /\bfetch\(|new WebSocket|new EventSource|sendBeacon/;
    const wrong = codeOf(filesOf(output)).filter((file) => asking.test(read(output, file).toString()));
    expect(
      wrong.filter((file) => !file.startsWith('content-scripts/') && !allPartFiles().includes(file)),
    ).toEqual([]);
  });

  it('has the checklist beside the page: Chrome’s side panel, or Firefox’s sidebar, which does not open by itself', () => {
    const { side_panel, sidebar_action } = manifestOf(output) as {
      side_panel?: object;
      sidebar_action?: object;
    };
    expect({ side_panel, sidebar_action }).toEqual(BESIDE[output]);
  });
});
