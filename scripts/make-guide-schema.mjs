// node scripts/make-guide-schema.mjs writes public/guide.schema.json from the schemas that read guide layers.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '..');
const { module } = await runnerImport(join(root, 'guide/layer-json-schema.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
writeFileSync(
  join(root, 'public/guide.schema.json'),
  `${JSON.stringify(module.layerJsonSchema(), null, 2)}\n`,
);
