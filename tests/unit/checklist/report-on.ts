import { evaluate } from '@/checklist/evaluate/evaluate';
import type { Progress, Report } from '@/checklist/report/report';
import type { FactValues } from '@/experimenter/page-facts';
import { builtInGuide } from '@/guide/guide';
import { seenFacts } from './seen-facts';

const NOW = Date.UTC(2026, 10, 22);

/** The report on a delivery of which this much was seen, for an owner of whom nothing is known. */
export function reportOn(facts: Partial<FactValues>, progress: Progress = {}): Report | null {
  return evaluate({
    slug: 'pin-tab',
    facts: seenFacts(facts),
    progress,
    person: {},
    guide: builtInGuide,
    now: NOW,
  });
}
