import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeBetween, CHANGES } from '@/platform/changes';
import { t } from '@/platform/words';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('what owners are told of an update', () => {
  const changes = [
    { version: '1.2.0', line: 'Two.' },
    { version: '1.10.0', line: 'Ten.' },
  ];

  it.each([
    ['1.1.0', '1.2.0', 'Two.'],
    ['1.2.0', '1.9.0', undefined],
    ['1.9.0', '1.10.1', 'Ten.'],
    ['1.1.0', '1.10.0', 'Ten.'],
    ['1.10.0', '1.10.1', undefined],
    ['1.10.0', '1.2.0', undefined],
  ])('from %s to %s: %s', (before, now, line) => {
    expect(changeBetween(before, now, changes)?.line).toBe(line);
  });

  it('is one line each, oldest first, and of no version that is still to come', () => {
    const order = new Intl.Collator('en', { numeric: true }).compare;
    const versions = CHANGES.map((each) => each.version);
    expect(versions.toSorted(order)).toEqual(versions);
    expect(versions.filter((each) => order(each, version) > 0)).toEqual([]);
    expect(CHANGES.filter(({ line }) => t(line).length > 70)).toEqual([]);
  });
});
