import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { TESTED_BROWSERS } from '../support/tested-browsers';

const OUTPUTS = TESTED_BROWSERS.map((name) => (name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'));
const CONTENT_SCRIPTS = ['content-scripts/experimenter.js', 'content-scripts/rollouts.js'] as const;
const read = (output: string, file: string) => readFileSync(`.output/${output}/${file}`);
const filesOf = (output: string) =>
  readdirSync(`.output/${output}`, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
const codeOf = (files: string[]) => files.filter((file) => file.endsWith('.js'));
const manifestOf = (output: string) =>
  JSON.parse(read(output, 'manifest.json').toString()) as chrome.runtime.ManifestV3;

const HOSTS = [
  'https://experimenter.services.mozilla.com/*',
  'https://stage.experimenter.nonprod.webservices.mozgcp.net/*',
];

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
  it.each(CONTENT_SCRIPTS)('has a content script %s of at most 15 KB gzip', (file) => {
    expect(gzipSync(read(output, file), { level: 9 }).length).toBeLessThanOrEqual(15 * 1024);
  });

  it('runs one content script on each page: the rollouts UI has its own', () => {
    const [classic, rollouts] = manifestOf(output).content_scripts ?? [];
    expect(classic).toMatchObject({ js: [CONTENT_SCRIPTS[0]], matches: HOSTS });
    expect(rollouts).toMatchObject({ js: [CONTENT_SCRIPTS[1]], matches: classic?.exclude_matches });
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

  it('opens the panel to Experimenter only', () => {
    expect(manifestOf(output).web_accessible_resources).toEqual([
      { resources: ['panel.html'], matches: HOSTS },
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

  it('asks a server for something in the content scripts only', () => {
    const asking = /\bfetch\(|new WebSocket|new EventSource|sendBeacon/;
    const wrong = codeOf(filesOf(output)).filter((file) => asking.test(read(output, file).toString()));
    expect(wrong.filter((file) => !file.startsWith('content-scripts/'))).toEqual([]);
  });

  it('has the checklist beside the page: Chrome’s side panel, or Firefox’s sidebar, which does not open by itself', () => {
    const { side_panel, sidebar_action } = manifestOf(output) as {
      side_panel?: object;
      sidebar_action?: object;
    };
    expect({ side_panel, sidebar_action }).toEqual(BESIDE[output]);
  });
});
