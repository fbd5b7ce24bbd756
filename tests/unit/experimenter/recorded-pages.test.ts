import { describe, expect, it } from 'vitest';
import { findRows } from '@/experimenter/anchors';
import type { DeliveryRow } from '@/experimenter/page-facts';
import { readPage } from '@/experimenter/read-page';
import { captures, WHY_SKIPPED } from '../../support/recorded/captures';
import { parsePage } from '../../support/recorded/parse-page';
import { ALL_FACTS, SHOWN_NOWHERE } from '../../support/recorded/recorded-facts';
import {
  comparable,
  RECORDED_ROWS,
  recordedPages,
  recordedTruths,
  recordings,
  TRUTHS,
} from '../../support/recorded/recorded-pages';
import {
  qaStatusOfTruth,
  stageOfTruth,
  type Truth,
  typeOfTruth,
  VALUE_OF_TRUTH,
} from '../../support/recorded/truth';

/** Cells of a row that say something else than the database. A row may lack a cell. */
function contradictions(row: DeliveryRow, truth: Truth | undefined): string[] {
  if (!truth) return [];
  // One delivery was in Preview when the lists were recorded, and a draft again when the database was read.
  const stage = row.slug === 'z-draft-other' ? 'preview' : stageOfTruth(truth);
  const told = {
    name: truth.name,
    application: truth.application,
    stage,
    archived: truth.isArchived,
    qaStatus: qaStatusOfTruth(truth),
    deliveryType: typeOfTruth(truth),
    startDate: VALUE_OF_TRUTH.startDate?.(truth, 'home'),
    endDate: VALUE_OF_TRUTH.endDate?.(truth, 'home'),
    slug: row.slug,
  };
  return Object.entries({ ...told, ...row })
    .filter(([cell, value]) => new Map<string, unknown>(Object.entries(told)).get(cell) !== value)
    .map(([cell, value]) => `${row.slug} ${cell}: ${String(value)}`);
}

describe.skipIf(!captures)(`recorded pages${captures ? '' : ` (skipped: ${WHY_SKIPPED})`}`, () => {
  it.each(recordedPages)('$file: $note', ({ html, url, expected }) => {
    const read = readPage(parsePage(html()), url);

    expect(comparable(read?.facts ?? {}), 'what is read, and recorded-facts.ts').toEqual(expected);
  });

  it.each(recordedPages)('$file says which rung of its ladder answered', ({ html, url }) => {
    const read = readPage(parsePage(html()), url);

    expect(Object.values(read?.facts ?? {}).map(({ rung }) => rung)).not.toContain('');
  });

  it.each(ALL_FACTS)('%s is shown by a recorded page, or there is a reason why not', (fact) => {
    const shown = recordedPages.some(({ expected }) => fact in expected);

    expect(shown, 'recorded-facts.ts: SHOWN_ON_KIND, SEEN_ON_PAGE or SHOWN_NOWHERE').toBe(
      !SHOWN_NOWHERE.has(fact),
    );
  });

  describe.each(Object.keys(RECORDED_ROWS))('%s', (file) => {
    const recorded = recordedPages.find((page) => page.file === file);
    const read = recorded && readPage(parsePage(recorded.html()), recorded.url);

    it('lists each delivery once', () => {
      expect(read?.rows?.map(({ slug }) => slug)).toEqual(RECORDED_ROWS[file]);
    });

    it('says nothing of a delivery that the database does not', () => {
      expect(read?.rows?.flatMap((row) => contradictions(row, recordedTruths[row.slug]))).toEqual([]);
    });
  });

  it.each(recordings.filter(({ folder, slug }) => folder !== 'captures' && slug === undefined))(
    '$file, recorded later: each row says what the database does, with all that its cells tell',
    ({ folder, url, html }) => {
      const { rows = [], mayBe = {} } = readPage(parsePage(html()), url) ?? {};
      const known = rows.filter(({ slug }) => TRUTHS.get(folder)?.[slug]);
      expect(known.length).toBeGreaterThan(0);
      expect(known.flatMap((row) => contradictions(row, TRUTHS.get(folder)?.[row.slug]))).toEqual([]);
      expect(known.filter(({ slug, stage }) => !stage && !mayBe[slug])).toEqual([]);
    },
  );

  it('greets the signed-in user on home', () => {
    const home = recordedPages.find(({ page }) => page === 'home');

    expect(home && readPage(parsePage(home.html()), home.url)?.user).toBe('dev@example.com');
  });

  it('finds every repeated row of a list, for a mark beside each', () => {
    const mine = recordedPages.find(({ file }) => file === 'list-mine.html');

    expect(mine && [...findRows(parsePage(mine.html()))].length).toBe(46);
  });
});
