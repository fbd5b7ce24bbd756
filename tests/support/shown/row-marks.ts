import type { Page } from 'puppeteer-core';

/** One mark on a page: at which delivery, in which list, and what it says. */
export interface ShownMark {
  slug: string;
  list: string;
  severity: string;
  words: string;
}

/** The marks of a page, in its order. */
export const shownMarks = (page: Page): Promise<ShownMark[]> =>
  page.$$eval('.preflight-note[data-look$="-mark"]', (notes) =>
    notes.flatMap((note) => {
      const link = note.parentElement?.querySelector('a[href^="/nimbus/"]');
      const mark = note.shadowRoot?.querySelector('.mark');
      // A place that is still empty is no mark.
      if (!mark) return [];
      return {
        slug: link?.getAttribute('href')?.split('/')[2] ?? '',
        list: note.closest('table, #draft-preview, #ready-for-attention')?.id ?? '',
        severity: mark.getAttribute('data-severity') ?? '',
        words: mark.textContent ?? '',
      };
    }),
  );

/** What the marks of a page say, by slug; a delivery that stands in several lists once. */
export const markWords = async (page: Page): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await shownMarks(page)).map(({ slug, severity, words }) => [slug, `${severity}: ${words}`]),
  );

/** Slugs of the rows of a page, each once. */
export const rowSlugs = (page: Page): Promise<string[]> =>
  page.$$eval(
    '#experiment-table tbody tr, #my-deliveries-table tbody tr, #home-section-experiments li',
    (rows) => [
      ...new Set(
        rows.flatMap(
          (row) => row.querySelector('a[href$="/summary/"]')?.getAttribute('href')?.split('/')[2] ?? [],
        ),
      ),
    ],
  );
