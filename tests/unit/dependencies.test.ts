import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
interface Lock {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean }>;
}
const REGISTRY = 'https://registry.npmjs.org/';
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const project = read('package.json') as Package;

describe('what is built from', () => {
  const wanted = { ...project.dependencies, ...project.devDependencies };

  it('is named with its exact version', () => {
    const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('comes from the registry and from nowhere else, with a checksum, in the version that is named', () => {
    const { packages } = read('package-lock.json') as Lock;
    const { '': _project, ...installed } = packages;
    const wrong = Object.entries(installed).filter(
      ([, { resolved, integrity }]) => !(resolved ?? REGISTRY).startsWith(REGISTRY) || !integrity,
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
    const versions = Object.keys(wanted).map((name) => [name, installed[`node_modules/${name}`]?.version]);
    expect(Object.fromEntries(versions)).toEqual(wanted);
  });

  it('runs no script when it is installed, but for the Node that comes with the project', () => {
    // By name: npm compares a version with the lockfile's `resolved`, which is not written; the checksum pins it.
    expect(Object.keys(project.allowScripts)).toEqual(['node']);
  });
});
