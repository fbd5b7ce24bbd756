import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/experimenter/read-page';
import { contradictions } from '../../support/recorded/contradictions';
import { DRIFTS } from '../../support/recorded/host-drift';
import { parsePage } from '../../support/recorded/parse-page';
import { recordings } from '../../support/recorded/recorded-pages';
import { OWN_PAGES } from './fixtures';

/** Cases per run. `DRIFT_CASES=10000 LAW_SEED=random` for the full proof, which takes some minutes. */
const CASES = Number(process.env['DRIFT_CASES'] ?? 500);

/** Choices that nobody makes: they only make parsing slow, and no reader looks at them. */
const UNPICKED = /<option(?![^>]*\bselected)[^>]*>[^<]*<\/option>/g;
const TAGS = /<div class="form-check">\s*<input[^>]*name="tags"[^]*?<\/div>/g;

const pages = [...recordings, ...OWN_PAGES].map(({ file, url, html }) => {
  const text = html().replaceAll(UNPICKED, '').replaceAll(TAGS, '').replaceAll(/\s+/g, ' ');
  return { file, url, text, truth: readPage(parsePage(text), url) };
});

// Counterexamples name the file, and not its hundred kilobytes.
const byFile = new Map(pages.map((page) => [page.file, page]));

const change = record({
  drift: constantFrom(...Object.keys(DRIFTS)),
  picks: array(nat(), { minLength: 3, maxLength: 3 }),
});

/** The page after these changes. */
function drifted(text: string, changes: readonly { drift: string; picks: readonly number[] }[]): Document {
  const document = parsePage(text);
  for (const { drift, picks } of changes) {
    let next = 0;
    DRIFTS[drift]?.(document, (below) => (below > 0 ? (picks[next++ % picks.length] ?? 0) % below : 0));
  }
  return document;
}

describe('when Experimenter changes under us', () => {
  it('a changed page is read without exception, and never contradicts the page as it was', () => {
    assert(
      property(
        constantFrom(...byFile.keys()),
        array(change, { minLength: 1, maxLength: 4 }),
        (file, changes) => {
          const page = byFile.get(file);
          const told = page && readPage(drifted(page.text, changes), page.url);

          expect(told && page.truth ? contradictions(told, page.truth) : 'not read').toEqual([]);
        },
      ),
      { numRuns: CASES },
    );
  }, 600_000);

  it('a rollout’s page between its two forms is read without a contradiction', () => {
    // Each with the choices it makes.
    const between = {
      dropLaterIds: 1,
      labelsAsSpans: 1,
      olderHeader: 1,
      otherPlaceholder: 3,
      tagLikeABadge: 3,
    };
    const failures = pages
      .filter(({ url }) => url.includes('/rollouts/'))
      .flatMap(({ file, url, text, truth }) =>
        Object.entries(between).flatMap(([drift, choices]) =>
          Array.from({ length: choices }, (_, pick) => pick).flatMap((pick) => {
            const told = readPage(drifted(text, [{ drift, picks: [pick] }]), url);
            const said = told && truth ? contradictions(told, truth) : ['not read'];
            return said.map((line) => `${file} ${drift} ${pick}: ${line}`);
          }),
        ),
      );

    expect(failures).toEqual([]);
  }, 300_000);

  it('a page that holds nothing shows nothing', () => {
    for (const { url, truth } of pages) {
      const told = readPage(parsePage('<html><head></head><body></body></html>'), url);

      expect(told?.facts).toEqual({});
      expect(told?.rows).toEqual(truth?.rows && []);
    }
  });

  it.each(pages.slice(0, 3))(
    '5 MB around the page change nothing ($file)',
    ({ text, url, truth }) => {
      const filler = `<div class="card"><p>${'y'.repeat(990)}</p></div>`.repeat(5000);

      expect(readPage(parsePage(text.replace('</body>', `${filler}</body>`)), url)).toEqual(truth);
    },
    60_000,
  );
});
