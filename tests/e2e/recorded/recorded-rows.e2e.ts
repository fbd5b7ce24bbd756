import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markWords, rowSlugs } from '../../support/shown/row-marks';
import { captures, WHY_SKIPPED } from '../../support/recorded/captures';
import { TESTED_BROWSERS } from '../../support/scene/tested-browsers';
import { useScene } from '../../support/scene/use-scene';

interface Recorded {
  file: string;
  url: string;
}
interface Truth {
  status: string;
  isRollout: boolean;
  isArchived: boolean;
  links?: { type: string; url: string }[];
  proposedEndDate?: string | null;
  plannedEndDate?: string | null;
}

const folder = (name: string) => new URL(`../../../../shared/${name}/`, import.meta.url);
const json = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(new URL(file, folder(name)), 'utf8'));

/** One batch of recorded pages: its lists, its summaries by address, and what the database held. */
function batch(name: string) {
  if (!captures || !existsSync(folder(name)))
    return { lists: [], pages: new Map<string, string>(), truths: {} };
  const index = json(name, 'index.json') as Recorded[];
  const pages = new Map(
    index.filter(({ file }) => file.startsWith('summary-')).map(({ file, url }) => [url, file] as const),
  );
  const lists = index.filter(({ file }) => /^(home|list-(draft|live|mine))/.test(file));
  return { lists, pages, truths: json(name, 'truth.json') as Record<string, Truth> };
}

const DAY = 86_400_000;
const daysLate = (end: string) => Math.floor((Date.now() - Date.parse(`${end}T00:00:00Z`)) / DAY);

const STATES: Readonly<Record<string, RegExp>> = {
  'review-requested': /asked for, waiting for review/,
  'approve-waiting': /approved, waiting for Remote Settings/,
  'approve-timeout': /timed out in Remote Settings/,
  reject: /rejected/,
};

/** The request that a delivery of the second recording is named after, where its summary shows it. */
function requestOf(slug: string, summary: string): RegExp[] {
  const state = /-(review-requested|approve-waiting|approve-timeout|reject)$/.exec(slug)?.[1] ?? '';
  // Recorded as a user who cannot approve: some rejections and time-outs are not drawn for them.
  const isHidden = /^(reject|approve-timeout)$/.test(state) && !/was Rejected|has timed out/.test(summary);
  const says = STATES[state];
  return says && !isHidden ? [says] : [];
}

/** What a mark must say, by the database alone. */
function expectations(
  slug: string,
  { status, isRollout, links = [], ...truth }: Truth,
  summary: string,
): RegExp[] {
  const end = truth.proposedEndDate ?? truth.plannedEndDate;
  const asked = requestOf(slug, summary);
  const isLate = status === 'Live' && end && daysLate(end) > 0 && asked.length === 0;
  const isLinked = links.some(({ type }) => type === 'DESIGN_DOC');
  return [
    ...asked,
    ...(isLate ? [new RegExp(`[Ww]as to end ${daysLate(end)} day`)] : []),
    ...(isRollout || isLinked ? [/[Bb]rief/] : [/^error: .*[Bb]rief/]),
  ];
}

const BATCHES = ['captures', 'captures-2026-11'].map((name) => ({ name, ...batch(name) }));
const summaryOf = ({ folder: name, url, pages }: (typeof PAGES)[number], slug: string) => {
  const file = pages.get(new URL(`/nimbus/${slug}/summary/`, url).href);
  return file ? readFileSync(new URL(file, folder(name)), 'utf8') : '';
};

const PAGES = BATCHES.flatMap(({ name, lists, ...rest }) =>
  lists.map((list) => ({ ...rest, folder: name, ...list })),
);

describe.skipIf(!captures).each(TESTED_BROWSERS)(
  `marks on recorded lists in %s${captures ? '' : ` (skipped: ${WHY_SKIPPED})`}`,
  (name) => {
    let served: (typeof PAGES)[number] | undefined;
    const scene = useScene(name, (url) => {
      if (!served) return undefined;
      if (url === served.url) return readFileSync(new URL(served.file, folder(served.folder)), 'utf8');
      const file = served.pages.get(url);
      return file && readFileSync(new URL(file, folder(served.folder)), 'utf8');
    });

    it.each(PAGES)('$folder/$file', async (recorded) => {
      served = recorded;
      const { page } = scene;
      await page.setViewport({ width: 1600, height: 12_000 });
      await page.goto(recorded.url, { waitUntil: 'domcontentloaded' });
      const known = (await rowSlugs(page)).filter(
        (slug) =>
          !recorded.truths[slug]?.isArchived &&
          recorded.pages.has(new URL(`/nimbus/${slug}/summary/`, recorded.url).href),
      );
      expect(known.length).toBeGreaterThan(2);
      const wrong = (words: Readonly<Record<string, string>>) =>
        known.flatMap((slug) => {
          const truth = recorded.truths[slug];
          const wanted = truth ? expectations(slug, truth, summaryOf(recorded, slug)) : [/./];
          return wanted.flatMap((says) =>
            says.test(words[slug] ?? '') ? [] : [`${slug}: ${words[slug]} (not ${says})`],
          );
        });
      // What a row shows itself is said first; what its summary tells joins it.
      await expect.poll(async () => wrong(await markWords(page)), { timeout: 40_000 }).toEqual([]);
    });
  },
);
