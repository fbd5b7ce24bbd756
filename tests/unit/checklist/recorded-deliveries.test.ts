import { describe, expect, it } from 'vitest';
import { evaluate } from '@/checklist/evaluate/evaluate';
import type { KnownFacts } from '@/checklist/report/report';
import { readPage } from '@/experimenter/read-page';
import { builtInGuide } from '@/guide/guide';
import { captures, WHY_SKIPPED } from '../../support/recorded/captures';
import { parsePage } from '../../support/recorded/parse-page';
import { recordedPages } from '../../support/recorded/recorded-pages';
import { EXPECTED } from './recorded-outcomes';

/** The day on which the pages were recorded. */
const RECORDED_ON = Date.UTC(2026, 10, 22, 12);

function knownFrom(file: string): { slug: string; facts: KnownFacts } {
  const recorded = recordedPages.find((page) => page.file === file);
  const read = recorded && readPage(parsePage(recorded.html()), recorded.url);
  const facts = Object.entries(read?.facts ?? {}).map(([name, fact]) => [
    name,
    { ...fact, at: RECORDED_ON, page: read?.page },
  ]);
  return { slug: read?.slug ?? '', facts: Object.fromEntries(facts) };
}

/** Each item's outcome on that page, item by item, so that none is hidden behind the eight that are shown. */
function outcomesOn(file: string): string[] {
  const { slug, facts } = knownFrom(file);
  return builtInGuide.items.flatMap((item) => {
    const report = evaluate({
      slug,
      facts,
      progress: {},
      person: {},
      guide: { ...builtInGuide, items: [item] },
      now: RECORDED_ON,
    });
    const [line] = report?.open.concat(report.closed) ?? [];
    return line ? [`C${item.number} ${line.outcome}${line.severity ? ` ${line.severity}` : ''}`] : [];
  });
}

const skipped = captures ? '' : ` (skipped: ${WHY_SKIPPED})`;

describe.skipIf(!captures)(`the checklist on recorded pages${skipped}`, () => {
  it.each(Object.entries(EXPECTED))('%s', (file, expected) => {
    expect(outcomesOn(file), `what the checklist says, and recorded-outcomes.ts for ${file}`).toEqual(
      expected,
    );
  });
});
