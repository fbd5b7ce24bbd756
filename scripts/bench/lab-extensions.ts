import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const HOST = 'https://experimenter.services.mozilla.com/*';

/** One bundled script, as it would ship. */
async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'Lab' } },
  });
  const files = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
  return files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))[0] ?? '';
}

/** Contents of the content scripts that Preflight is compared with; `undefined`: no content script at all. */
const SCRIPTS: Readonly<Record<string, () => Promise<string | undefined>>> = {
  nothing: async () => undefined,
  'one line': async () => 'document.documentElement.dataset.oneLine = "1";',
  'vanilla panel': () => bundle(join(import.meta.dirname, 'lab-vanilla.ts')),
  'React panel': () => bundle(join(import.meta.dirname, 'lab-react.tsx')),
};

/** Writes the lab extensions under `folder`; each runs on the same host, at the same moment as Preflight. */
export async function writeLabs(folder: string): Promise<Record<string, string>> {
  const written = Object.entries(SCRIPTS).map(async ([name, script]) => {
    const code = await script();
    const to = join(folder, name.replaceAll(' ', '-'));
    const manifest = {
      manifest_version: 3,
      name,
      version: '1',
      background: { service_worker: 'background.js' },
      host_permissions: [HOST],
      ...(code !== undefined && {
        content_scripts: [{ matches: [HOST], js: ['content.js'], run_at: 'document_idle' }],
      }),
    };
    mkdirSync(to, { recursive: true });
    writeFileSync(join(to, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(to, 'background.js'), '');
    writeFileSync(join(to, 'content.js'), code ?? '');
    return [name, to] as const;
  });
  return Object.fromEntries(await Promise.all(written));
}
