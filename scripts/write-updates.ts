// Writes .output/updates.json, the file that a self-hosted copy of the Firefox build reads to find its updates
// (https://extensionworkshop.com/documentation/manage/updating-your-extension/). The file it points to is the signed copy
// of this very zip, so `update_hash` is filled in after signing; called by scripts/package.mjs --self-hosted.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GECKO_ID, UPDATE_MANIFEST } from '../platform/project.ts';

const OUTPUT = resolve(import.meta.dirname, '..', process.env['PREFLIGHT_OUTPUT'] ?? '.output');

interface BuiltManifest {
  version: string;
  browser_specific_settings: { gecko: { strict_min_version: string } };
}
const manifest = JSON.parse(readFileSync(join(OUTPUT, 'firefox-mv3/manifest.json'), 'utf8')) as BuiltManifest;
const { strict_min_version } = manifest.browser_specific_settings.gecko;

const updates = {
  addons: {
    [GECKO_ID]: {
      updates: [
        {
          version: manifest.version,
          update_link: new URL(`preflight-${manifest.version}.xpi`, UPDATE_MANIFEST).href,
          applications: { gecko: { strict_min_version } },
        },
      ],
    },
  },
};
writeFileSync(join(OUTPUT, 'updates.json'), `${JSON.stringify(updates, null, 2)}\n`);
