import { describe, expect, it } from 'vitest';
import { checkLink } from '@/links/check-link';
import { DOC, HOSTILE_TEXTS } from '../../support/made/hostile-texts';

const MILLION = 1_000_000;

describe('a million characters', () => {
  it.each(HOSTILE_TEXTS)(
    'of %s serve as no brief',
    (_name, make) => {
      expect(checkLink({ kind: 'DESIGN_DOC', url: make(MILLION) }).severity).toBe('error');
    },
    30_000,
  );

  it('around a good document still come with its short address', () => {
    const verdict = checkLink({ kind: 'DESIGN_DOC', url: `${DOC}/edit?utm_source=${'x'.repeat(MILLION)}` });

    expect(verdict).toMatchObject({ code: 'TOO_LONG', fix: { url: `${DOC}/edit` }, also: ['OK_TIDY'] });
  });
});
