/**
 * What a rebuild needs, and what `npm test` of an unpacked sources zip needs: a reviewer of the stores gets exactly this.
 * Files that begin with a dot are left out by the zip unless they are named.
 */
export const SOURCES = [
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
  'locales',
  'messages',
  'planner',
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
  'knip.json',
  '.oxfmtrc.json',
  '.oxlintrc.json',
  'README.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'LICENSE',
];

/** What is in the repository and not in the sources zip: it serves the repository alone. */
export const NOT_SOURCES = ['.ci', '.github', '.gitignore', '.editorconfig'];
