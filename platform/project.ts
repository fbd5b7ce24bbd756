/**
 * Every address and id that names this project's own place in the world, in one file. They are placeholders until the
 * project has a public home: `npm run release:check` says so, and what else stands before a release. Nothing of a page is
 * ever added to an address.
 */

/** True until the addresses below lead somewhere. */
export const IS_PLACEHOLDER: boolean = true;

/** Where the project lives: source, issues, releases. */
export const PROJECT_PAGE = 'https://github.com/experimenter-companion/preflight';

/** What changed in each version. */
export const CHANGES_PAGE = `${PROJECT_PAGE}/releases`;

/** Where to report that Experimenter changed. */
export const REPORT_ADDRESS = `${PROJECT_PAGE}/issues/new?title=Unreadable%20page&labels=host-drift`;

/** Firefox's id of the extension, fixed from day one: sync storage, policies and updates hang on it. */
export const GECKO_ID = 'preflight@experimenter-companion.org';

/** Where Firefox looks for updates of a copy that a team installs by policy, not from the store. */
export const UPDATE_MANIFEST = 'https://experimenter-companion.org/preflight/updates.json';
