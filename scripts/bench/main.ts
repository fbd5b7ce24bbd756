// npm run bench: what Preflight costs, in one table. See docs/performance.md for how to read it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startDemo } from '../../demo/server.ts';
import { writeLabs } from './lab-extensions.ts';
import { isPageName, measurePages, PAGE_NAMES } from './measure-pages.ts';
import { measureSurfaces } from './measure-surfaces.ts';
import { sizesOf } from './sizes.ts';
import { tableOf } from './table.ts';

const { values: asked } = parseArgs({
  options: {
    json: { type: 'string' },
    with: { type: 'string', multiple: true, default: [] },
    pairs: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '2' },
    rates: { type: 'string', default: '1,4' },
    pages: { type: 'string', default: PAGE_NAMES.join(',') },
  },
});

const BUILD = resolve('.output/chrome-mv3');
const work = mkdtempSync(join(tmpdir(), 'preflight-labs-'));
const demo = await startDemo();
const named = asked.with.map((one): [string, string] => {
  const [name = '', folder = ''] = one.split(/=(.*)/s);
  return [name, resolve(folder)];
});
const tell = (line: string) => process.stderr.write(`${line}\n`);
try {
  const extensions = { ...(await writeLabs(work)), ...Object.fromEntries(named), Preflight: BUILD };
  const pages = await measurePages(
    extensions,
    demo.port,
    {
      names: asked.pages.split(',').filter(isPageName),
      rates: asked.rates.split(',').map(Number),
      pairs: Number(asked.pairs),
      rounds: Number(asked.rounds),
    },
    tell,
  );
  const surfaces = await measureSurfaces(BUILD, demo.port);
  const result = {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}`,
    at: new Date().toISOString().slice(0, 10),
    pages,
    surfaces,
    sizes: sizesOf(BUILD),
  };
  console.log(tableOf(result));
  if (asked.json) writeFileSync(asked.json, JSON.stringify(result, null, 2));
} finally {
  await demo.close();
  rmSync(work, { recursive: true, force: true });
}
