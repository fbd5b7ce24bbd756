// npm run soak: random actions of an owner in both browsers for ten minutes each, compared with a simple model.
//   npm run soak -- --minutes 2 --seed 4711 --browser firefox
import { parseArgs } from 'node:util';
import { delimiter, dirname, join } from 'node:path';
import { ensureBrowsers, ensureDependencies, projectNode, ROOT, run } from './setup.mjs';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    browser: { type: 'string' },
  },
});

ensureDependencies();
const browsers = ensureBrowsers(values.browser ? [values.browser] : ['chromium', 'firefox']);
process.env.PATH = [dirname(projectNode()), join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(
  delimiter,
);
for (const [family, args] of [
  ['chromium', ['build']],
  ['firefox', ['build', '-b', 'firefox']],
])
  if (browsers[family]) run('wxt', args, { NODE_ENV: 'production' });
run('vitest', ['run', '--project', 'e2e', 'tests/soak'], {
  SOAK_MINUTES: values.minutes,
  SOAK_SEED: values.seed,
  ...(values.browser && { PREFLIGHT_BROWSER: values.browser }),
  ...(browsers.chromium && { CHROMIUM_BIN: browsers.chromium }),
  ...(browsers.firefox && { FIREFOX_BIN: browsers.firefox }),
});
