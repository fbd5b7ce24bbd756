import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const OUTPUTS = ['chrome-mv3', 'firefox-mv3'] as const;
const read = (output: string, file: string) => readFileSync(`.output/${output}/${file}`);
const manifestOf = (output: string) => JSON.parse(read(output, 'manifest.json').toString()) as chrome.runtime.ManifestV3;

const HOSTS = ['https://experimenter.services.mozilla.com/*', 'https://stage.experimenter.nonprod.webservices.mozgcp.net/*'];

describe.each(OUTPUTS)('the production build %s', (output) => {
  it('has a content script of at most 15 KB gzip', () => {
    const size = gzipSync(read(output, 'content-scripts/experimenter.js'), { level: 9 }).length;
    expect(size).toBeLessThanOrEqual(15 * 1024);
  });

  it('asks for storage, alarms and the two Experimenter hosts, and nothing more', () => {
    const manifest = manifestOf(output);
    expect(manifest.permissions).toEqual(['storage', 'alarms']);
    expect(manifest.host_permissions).toEqual(HOSTS);
  });

  it('asks for notifications and further hosts only when they are wanted', () => {
    const manifest = manifestOf(output);
    expect(manifest.optional_permissions).toEqual(['notifications', 'scripting']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://localhost/*']);
  });

  it('opens the panel to Experimenter only', () => {
    expect(manifestOf(output).web_accessible_resources).toEqual([{ resources: ['panel.html'], matches: HOSTS }]);
  });

  it('carries no code from strings and no markup from strings', () => {
    for (const file of ['background.js', 'content-scripts/experimenter.js']) {
      expect(read(output, file).toString()).not.toMatch(/\.innerHTML\s*=|\beval\(|new Function\(/);
    }
  });
});
