import { describe, expect, it } from 'vitest';
import { KNOWN_DOCUMENTS } from '@/guide/known-documents';

describe('the known documents', () => {
  it('have each an id of their own', () => {
    expect(new Set(KNOWN_DOCUMENTS.map(({ id }) => id)).size).toBe(KNOWN_DOCUMENTS.length);
  });

  it.each(KNOWN_DOCUMENTS)('$name has an id that Google or Confluence may have given it', ({ id }) => {
    expect(id).toMatch(/^(\d+|[\w-]{44})$/);
  });

  it('offer a copy of the current templates, and of nothing else', () => {
    const copied = KNOWN_DOCUMENTS.filter(({ copyUrl }) => copyUrl !== undefined);

    expect(copied.map(({ name }) => name)).toEqual([
      'Experiment Brief template',
      'Firefox Labs Experience Brief template',
    ]);
    expect(copied.map(({ id, copyUrl }) => copyUrl?.includes(`/${id}/copy`))).toEqual([true, true]);
  });
});
