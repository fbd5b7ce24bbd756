import { defineConfig } from 'wxt';
import { compiledAtOnce } from './build/compiled-at-once';
import { extensionCsp } from './build/extension-csp';
import { leanPageScripts } from './build/lean-page-scripts';
import { noInnerHtml } from './build/no-inner-html';
import { SOURCES } from './build/sources';
import { COMMANDS } from './platform/commands';
import { HOST_PATTERNS, PRODUCTION_ORIGIN, STAGE_ORIGIN } from './platform/hosts';
import { allPartFiles, PAGE_SCRIPTS, partFilesOf, scriptFileOf } from './platform/page-scripts';
import { GECKO_ID, UPDATE_MANIFEST } from './platform/project';

const FIREFOX_MIN = '142.0';

/** A copy that a team hosts and installs by policy looks for its updates itself; a store refuses the key. */
const isSelfHosted = process.env['PREFLIGHT_SELF_HOSTED'] === '1';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  // Packing and trying builds must not disturb the build that is in use.
  outDir: process.env['PREFLIGHT_OUTPUT'] ?? '.output',
  targetBrowsers: ['chrome', 'firefox'],
  imports: false,
  analysis: { outputFile: '.artifacts/treemap.html' },
  vite: () => ({
    plugins: [noInnerHtml(), leanPageScripts(), compiledAtOnce()],
    // Older targets make the CSS compiler replace light-dark() by variables that collide with the host's.
    // Without the polyfill that would fetch preloaded modules: every supported browser preloads by itself.
    build: { target: ['chrome144', 'firefox142'], modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_shortName__',
    description: '__MSG_extension_description__',
    permissions: ['storage', 'alarms'],
    optional_permissions: ['notifications', 'scripting'],
    host_permissions: HOST_PATTERNS,
    // Any https site: another organisation's Experimenter may stand anywhere. Each is asked for by itself, see SECURITY.md.
    optional_host_permissions: ['https://*/*', 'http://localhost/*'],
    // The development server needs connections and strings as styles, and writes a policy of its own.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: extensionCsp([PRODUCTION_ORIGIN, STAGE_ORIGIN]) },
    }),
    action: {
      default_title: '__MSG_extension_shortName__',
      // `light` is the icon for dark toolbars. Chromium knows one icon: blue, with a white tick in it, it is seen on both.
      ...(browser === 'firefox' && {
        default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
        theme_icons: [16, 32].map((size) => ({
          light: 'icon/on-dark.svg',
          dark: 'icon/preflight.svg',
          size,
        })),
      }),
    },
    commands: Object.fromEntries(
      Object.entries(COMMANDS).map(([name, { letter, description }]) => [
        name,
        { suggested_key: { default: `Alt+Shift+${letter}` }, description },
      ]),
    ),
    web_accessible_resources: [
      { resources: ['panel.html', ...(browser === 'chrome' ? allPartFiles() : [])], matches: HOST_PATTERNS },
    ],
    ...(browser === 'chrome' && {
      minimum_chrome_version: '144',
      // Chromium drops every value of a policy that this file does not name. Firefox needs none.
      storage: { managed_schema: 'managed_schema.json' },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: FIREFOX_MIN,
          ...(isSelfHosted && { update_url: UPDATE_MANIFEST }),
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // Firefox resolves what a content script imports against the page, and its linter takes an address made at run time for a
    // danger. There the parts run before the script that needs them, as on the owner's own hosts.
    'build:manifestGenerated'({ config }, { content_scripts = [], sidebar_action }) {
      if (config.browser !== 'firefox') return;
      if (sidebar_action) sidebar_action.default_title = '__MSG_extension_checklistTitle__';
      for (const script of PAGE_SCRIPTS) {
        const file = scriptFileOf(script);
        const entry = content_scripts.find(({ js }) => js?.includes(file));
        if (entry) entry.js = [...partFilesOf(script), file];
      }
    },
  },
  zip: { includeSources: SOURCES },
});
