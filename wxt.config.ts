import { defineConfig } from 'wxt';
import { leanContentScript } from './build/lean-content-script';
import { noInnerHtml } from './build/no-inner-html';
import { HOST_PATTERNS } from './platform/hosts';
import { PAGE_PARTS } from './platform/page-scripts';

/** Fixed from day one: sync storage, policies and updates hang on these ids. */
export const GECKO_ID = 'preflight@experimenter-companion.org';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  imports: false,
  analysis: { outputFile: '.artifacts/treemap.html' },
  vite: () => ({
    plugins: [noInnerHtml(), leanContentScript()],
    // Older targets make the CSS compiler replace light-dark() by variables that collide with the host's.
    build: { target: ['chrome144', 'firefox142'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Preflight for Experimenter',
    short_name: 'Preflight',
    description:
      'The experiment owner’s guide, on the page: what your delivery still needs at its present stage.',
    permissions: ['storage', 'alarms'],
    optional_permissions: ['notifications', 'scripting'],
    host_permissions: HOST_PATTERNS,
    optional_host_permissions: ['https://*/*', 'http://localhost/*'],
    action: { default_title: 'Preflight' },
    web_accessible_resources: [{ resources: ['panel.html', ...PAGE_PARTS], matches: HOST_PATTERNS }],
    ...(browser === 'chrome' && {
      minimum_chrome_version: '144',
      // Chromium drops every value of a policy that this file does not name. Firefox needs none.
      storage: { managed_schema: 'managed_schema.json' },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  zip: {
    includeSources: [
      'build',
      'calendar',
      'checklist',
      'components',
      'demo',
      'docs',
      'entrypoints',
      'experimenter',
      'guide',
      'links',
      'messages',
      'platform',
      'public',
      'records',
      'scripts',
      'tests',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'vitest.config.ts',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'knip.json',
      '.oxfmtrc.json',
      '.oxlintrc.json',
    ],
  },
});
