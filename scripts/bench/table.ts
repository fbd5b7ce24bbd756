import type { Row } from './measure-pages.ts';
import type { Surface } from './measure-surfaces.ts';
import type { Spread } from './quartiles.ts';
import type { Size } from './sizes.ts';

interface Result {
  machine: string;
  at: string;
  pages: readonly Row[];
  surfaces: readonly Surface[];
  sizes: readonly Size[];
}

const ms = (value: number) => value.toFixed(1);
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
const spread = ({ median, low, high }: Spread) => `${ms(median)} [${ms(low)}–${ms(high)}]`;
const orNone = (value: number, words: string) => (Number.isNaN(value) ? '–' : words);

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');

const HEAD = [
  'page',
  'CPU',
  'extension',
  'task ms',
  'script ms',
  'style + layout ms',
  'long tasks ms',
  'long since start ms',
  'CLS',
  'heap MB',
  'pill after start ms',
  'pill after DOMContentLoaded ms',
  'a swap ms',
  '100 swaps keep MB',
];

const cellsOf = ({
  page,
  rate,
  extension,
  added,
  longSinceStart,
  pillAfterStart,
  pillAfterContent,
  swaps,
}: Row) => [
  page,
  `${rate}×`,
  extension,
  spread(added.task),
  ms(added.script.median),
  ms(added.styleAndLayout.median),
  ms(added.longTasks.median),
  orNone(longSinceStart.median, spread(longSinceStart)),
  added.cls.median.toFixed(4),
  megabytes(added.heap.median),
  orNone(pillAfterStart.median, ms(pillAfterStart.median)),
  orNone(pillAfterContent.median, ms(pillAfterContent.median)),
  ms(swaps.task),
  megabytes(swaps.heap),
];

/** All of it as Markdown: what is added to pages (median of pairs, quartiles of the first figure), waits, sizes. */
export function tableOf({ machine, at, pages, surfaces, sizes }: Result): string {
  const sorted = pages.toSorted((a, b) => a.rate - b.rate || a.page.localeCompare(b.page));
  return [
    `Added to a page, ${at}, ${machine}, ${pages[0]?.pairs ?? 0} pairs each:`,
    table(HEAD, sorted.map(cellsOf)),
    'Waits, ms:',
    table(
      ['what', 'cold', 'warm'],
      surfaces.map(({ name, cold, warm }) => [name, ms(cold), spread(warm)]),
    ),
    'Sizes, KB:',
    table(
      ['file', 'raw', 'gzip'],
      sizes.map(({ file, raw, gzip }) => [file, kilobytes(raw), kilobytes(gzip)]),
    ),
  ].join('\n\n');
}
