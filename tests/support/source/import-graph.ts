import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Which file imports which, type imports included; paths from the project's root, in the system's own form. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const ROOT = resolve(import.meta.dirname, '../../..');
/** `import … from '…'`, `import '…'`, `export … from '…'` at the start of a line, and `import('…')` anywhere. */
const IMPORT = /^(?:import\s+|(?:import|export)\b[^;'=(]*?from\s+)'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

/** Source files under a folder of the project, paths from its root; none where the folder is not there. */
export const sourcesIn = (folder: string): string[] =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => join(folder, file))
    : [];

/** What a source file imports, word for word: packages, `@/…` and relative paths. */
export const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(
    ([, stated, called]) => stated ?? called ?? '',
  );

/** The project's own source file that an import leads to; `undefined` for a package or an asset. */
export function fileOf(imported: string, from: string): string | undefined {
  if (!imported.startsWith('@/') && !imported.startsWith('.')) return undefined;
  const base = imported.startsWith('@/')
    ? join(ROOT, imported.slice(2))
    : resolve(dirname(join(ROOT, from)), imported);
  const found = ENDINGS.map((ending) => base + ending).find(
    (path) => /\.tsx?$/.test(path) && existsSync(path),
  );
  return found && relative(ROOT, found);
}

/** The imports of every source file under the given folders. */
export const importGraph = (folders: readonly string[]): ImportGraph =>
  new Map(
    folders
      .flatMap(sourcesIn)
      .map((file) => [file, importsOf(file).flatMap((imported) => fileOf(imported, file) ?? [])]),
  );

/**
 * The circles of a graph, each as the way round it: `a.ts → b.ts → a.ts`. Empty where every way ends. One circle is
 * told per knot, which is enough to find and undo it.
 */
export function circlesIn(graph: ImportGraph): string[] {
  const finished = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    const start = way.indexOf(file);
    if (start >= 0) circles.push([...way.slice(start), file].join(' → '));
    if (start >= 0 || finished.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    finished.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return circles;
}
