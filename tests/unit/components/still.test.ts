import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const SHEETS = globSync('{components,entrypoints}/**/*.css', { cwd: ROOT });

/** What a sheet lets change over time: the properties of its transitions and of its keyframes. */
function changesOverTime(css: string): string[] {
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const transitions = [...rules.matchAll(/transition(?:-property)?:([^;}]*)/g)].flatMap(([, list = '']) =>
    list.split(',').map((one) => one.trim().split(/\s/)[0] ?? ''),
  );
  const frames = [...rules.matchAll(/@keyframes[^{]*\{((?:[^{}]*\{[^{}]*\})*)/g)].flatMap(([, steps = '']) =>
    [...steps.matchAll(/([\w-]+)\s*:/g)].map(([, property = '']) => property),
  );
  return [...transitions, ...frames];
}

describe('what changes over time', () => {
  it.each(SHEETS)('in %s has neither a place nor a size', (sheet) => {
    const moving = changesOverTime(readFileSync(join(ROOT, sheet), 'utf8')).filter(
      (property) => !['opacity', 'visibility', 'color'].includes(property),
    );
    expect(moving).toEqual([]);
  });

  it('is seen by this test in transitions and in keyframes', () => {
    expect(SHEETS.length).toBeGreaterThan(10);
    expect(
      changesOverTime(
        'a { transition: opacity 1s, width 2s } @keyframes x { from { left: 0 } to { top: 1px } }',
      ),
    ).toEqual(['opacity', 'width', 'left', 'top']);
  });
});
