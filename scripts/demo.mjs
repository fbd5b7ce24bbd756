// npm run demo: set-up, build, then the stand-in Experimenter in a browser with the extension loaded.
import { parseArgs } from 'node:util';
import { ensureBrowsers, ensureDependencies, projectNode, run } from './setup.mjs';
import { findBrowser } from './find-browsers.mjs';

const { values: asked } = parseArgs({
  options: {
    browser: { type: 'string' },
    headless: { type: 'boolean', default: false },
    shots: { type: 'string' },
    pseudo: { type: 'boolean', default: false },
  },
});
if (asked.browser && !['chromium', 'firefox'].includes(asked.browser)) {
  console.error(`--browser takes chromium or firefox, not "${asked.browser}".`);
  process.exit(2);
}

ensureDependencies();
const family = asked.browser ?? (!findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium');
const { [family]: binary } = ensureBrowsers([family]);
const node = projectNode();
run(node, ['node_modules/wxt/bin/wxt.mjs', 'build', ...(family === 'firefox' ? ['-b', 'firefox'] : [])], {
  NODE_ENV: 'production',
});
run(
  node,
  [
    'scripts/tour.ts',
    '--browser',
    family,
    ...(asked.headless ? ['--headless'] : []),
    ...(asked.shots ? ['--shots', asked.shots] : []),
    ...(asked.pseudo ? ['--pseudo'] : []),
  ],
  { [family === 'chromium' ? 'CHROMIUM_BIN' : 'FIREFOX_BIN']: binary },
);
