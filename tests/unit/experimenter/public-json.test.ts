import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKindJson, readLinksJson } from '@/experimenter/public-json';

const links = (documentationLinks: unknown, slug = 'pinned-tabs') =>
  JSON.stringify({ slug, documentationLinks });
const kind = (flags: object) =>
  JSON.stringify({ slug: 'pinned-tabs', isRollout: false, isHoldback: false, ...flags });

describe('the public JSON of a delivery', () => {
  it('tells the documentation links (v7)', () => {
    const text = links([{ title: 'DESIGN_DOC', link: 'https://example.com/brief' }]);
    expect(readLinksJson(text, 'pinned-tabs')?.links?.value).toEqual([
      { kind: 'DESIGN_DOC', url: 'https://example.com/brief' },
    ]);
  });

  it.each([
    [{}, 'experiment', false],
    [{ isHoldback: true }, 'holdback', true],
    [{ isRollout: true }, 'rollout', false],
    [{ isRollout: true, isFirefoxLabsOptIn: true }, 'labs', false],
  ])('tells the kind of %j (v8)', (flags, type, holdback) => {
    const facts = readKindJson(kind(flags), 'pinned-tabs');
    expect(facts?.deliveryType?.value).toBe(type);
    expect(facts?.holdbackFlag?.value).toBe(holdback);
  });

  it('never takes its dates, which are made up for live holdbacks', () => {
    const facts = readKindJson(
      kind({ isHoldback: true, startDate: '2026-01-01', endDate: '2026-11-25' }),
      'pinned-tabs',
    );
    expect(Object.keys(facts ?? {})).toEqual(['deliveryType', 'holdbackFlag']);
  });

  it.each([
    ['another delivery', links([], 'other')],
    ['a kind of link that is none', links([{ title: 'EVIL', link: 'x' }])],
    ['a page to sign in', '<!doctype html><title>Sign in</title>'],
    ['nothing', ''],
    ['more than any delivery has', links(Array.from({ length: 501 }, () => ({ title: 'OTHER', link: 'x' })))],
  ])('says nothing for %s', (_what, text) => {
    expect(readLinksJson(text, 'pinned-tabs')).toBeNull();
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        readLinksJson(text, 'x');
        readKindJson(text, 'x');
      }),
    );
  });
});
