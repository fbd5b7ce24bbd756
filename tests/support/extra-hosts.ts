import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browsers/extension-browser';

/**
 * The build to test further hosts with. Firefox grants an optional permission without a question when told so. Headless
 * Chromium neither shows its question nor can be told, so there a copy of the same build has what is optional from the
 * start: words of the manifest are moved, no code is changed.
 */
export function buildThatMayGoAnywhere(name: BrowserName): string | undefined {
  if (name === 'firefox') return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'preflight-build-'));
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const {
    optional_permissions: permissions = [],
    optional_host_permissions: hosts = [],
    ...manifest
  } = JSON.parse(readFileSync(path, 'utf8')) as chrome.runtime.ManifestV3;
  writeFileSync(
    path,
    JSON.stringify({
      ...manifest,
      permissions: [...(manifest.permissions ?? []), ...permissions],
      host_permissions: [...(manifest.host_permissions ?? []), ...hosts],
    }),
  );
  return folder;
}
