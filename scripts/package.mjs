// npm run package [-- --self-hosted]: what the stores take, in .output: a zip for Chromium, one for Firefox, the sources
// zip, and SHA256SUMS. Run again, or from the unpacked sources zip, it makes the same bytes.
// --self-hosted makes the Firefox copy for a team that hosts it and installs it by policy, and updates.json beside it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, projectNode, ROOT, run } from './setup.mjs';

const { values: asked } = parseArgs({ options: { 'self-hosted': { type: 'boolean', default: false } } });
const OUTPUT = resolve(ROOT, process.env.PREFLIGHT_OUTPUT ?? '.output');
const WXT = 'node_modules/wxt/bin/wxt.mjs';

const sha256 = (file) =>
  createHash('sha256')
    .update(readFileSync(join(OUTPUT, file)))
    .digest('hex');
const zips = () => readdirSync(OUTPUT).filter((file) => file.endsWith('.zip'));

ensureDependencies();
rmSync(OUTPUT, { recursive: true, force: true });
const env = { NODE_ENV: 'production', PREFLIGHT_SELF_HOSTED: asked['self-hosted'] ? '1' : '' };
if (!asked['self-hosted']) run(projectNode(), [WXT, 'zip'], env);
run(projectNode(), [WXT, 'zip', '-b', 'firefox'], env);

const sums = zips()
  .toSorted()
  .map((file) => `${sha256(file)}  ${file}\n`);
writeFileSync(join(OUTPUT, 'SHA256SUMS'), sums.join(''));
if (asked['self-hosted']) run(projectNode(), ['scripts/write-updates.ts']);
process.stdout.write(sums.join(''));
