import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/browsers/extension-browser';
import { temporaryFolder } from './temporary-folder';

type Grant = 'permissions' | 'host_permissions';

/**
 * The build to test what is asked for only when it is wanted. Firefox grants that without a question when told so, see
 * `allowWithoutAsking`, and takes the build as it is. Headless Chromium neither shows its question nor can be told, so
 * there a copy of the same build has it from the start: words of the manifest are moved, no code is changed.
 */
export function grantedBuild(name: BrowserName, grants: readonly Grant[]): { build?: string } {
  if (name === 'firefox') return {};
  const build = temporaryFolder('build');
  cpSync('.output/chrome-mv3', build, { recursive: true });
  const path = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[] | undefined>;
  for (const grant of grants) {
    manifest[grant] = [...(manifest[grant] ?? []), ...(manifest[`optional_${grant}`] ?? [])];
    delete manifest[`optional_${grant}`];
  }
  writeFileSync(path, JSON.stringify(manifest));
  return { build };
}
