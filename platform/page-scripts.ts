// Relative, because wxt.config.ts reads what entrypoints import before any alias exists.
import { HOST_PATTERNS } from './hosts';

/**
 * The page side is one script a kind of page, so that none carries what only another can use. Experimenter loads every
 * page anew: within one document the address never leaves its kind. Paths as match patterns have them: compared with
 * path and query, `*` being any text (no query of Experimenter holds `/update_`). Where two match, the earlier one runs.
 */
const PATHS = {
  lists: [
    '/',
    '/?*',
    '/nimbus',
    '/nimbus?*',
    '/nimbus/',
    '/nimbus/?*',
    '/nimbus/features',
    '/nimbus/features?*',
    '/nimbus/features/',
    '/nimbus/features/?*',
  ],
  rollouts: ['/nimbus/new/*', '/nimbus/rollouts/*'],
  edit: ['/nimbus/*/update_*'],
  experimenter: ['/nimbus/*'],
} as const;

/** The scripts by the names of their entrypoints, in the order in which one goes before another. */
export const PAGE_SCRIPTS = [
  'lists',
  'rollouts',
  'edit',
  'experimenter',
] as const satisfies (keyof typeof PATHS)[];
export type PageScript = (typeof PAGE_SCRIPTS)[number];

/**
 * Where a script runs on the hosts that `hosts` (`<origin>/*`) cover: the `matches` and `excludeMatches` of its entry in
 * the manifest.
 */
export function patternsOf(script: PageScript, hosts: readonly string[] = HOST_PATTERNS) {
  const earlier = PAGE_SCRIPTS.slice(0, PAGE_SCRIPTS.indexOf(script));
  const excludeMatches = at(hosts, ...earlier);
  // An empty list of exclusions makes a manifest invalid.
  return { matches: at(hosts, script), ...(excludeMatches.length > 0 && { excludeMatches }) };
}

/** Where a page may show one delivery, whatever its kind: what keeps room for the panel runs nowhere else. */
export const deliveryPatternsOf = (hosts: readonly string[] = HOST_PATTERNS) => ({
  matches: at(hosts, 'experimenter'),
  excludeMatches: at(hosts, 'lists'),
});

const at = (hosts: readonly string[], ...scripts: PageScript[]) =>
  hosts.flatMap((host) =>
    scripts.flatMap((script) => PATHS[script].map((path) => host.replace(/\/\*$/, path))),
  );

/** The file of a script, as the manifest names it. */
export const scriptFileOf = (script: PageScript): string => `content-scripts/${script}.js`;

/** What a script starts: the side of its kind of page, by the name of its entrypoint. */
export type PageSideFile = `${PageScript}-side`;

/** Parts of the page side that it gets when it is idle and needs them, by the names of their entrypoints. */
export type PagePart = 'page-tools' | 'summary-reader';

const PARTS: Record<PageScript, readonly PagePart[]> = {
  lists: ['summary-reader'],
  rollouts: ['page-tools'],
  edit: ['page-tools', 'summary-reader'],
  experimenter: ['page-tools'],
};

/** The files that a script may ask for. Where it cannot import them, they are registered to run before it. */
export const partFilesOf = (script: PageScript): string[] => [
  ...PARTS[script].map((part) => `${part}.js`),
  `${script}-side.js`,
];

/** All that some script imports. */
export const allPartFiles = (): string[] => [...new Set(PAGE_SCRIPTS.flatMap(partFilesOf))];
