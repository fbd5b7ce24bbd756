import { evaluate } from '@/checklist/evaluate/evaluate';
import type { Fix, KnownFacts, Report, ReportItem } from '@/checklist/report/report';
import type { Delivery } from '../kept/delivery-record';
import { parentBriefOf } from './parent-brief';
import { personState } from './person-state';
import type { Guide } from '@/guide/schema';
import type { Reading } from './reading';

/** The other deliveries of the same Experimenter, by slug. */
export const othersOf = (all: Delivery[], { key, origin }: Delivery): Record<string, KnownFacts> =>
  Object.fromEntries(
    all
      .filter((other) => other.origin === origin && other.key !== key)
      .map(({ slug, facts }) => [slug, facts]),
  );

/** A delivery with its report, and the guide that it was judged by. */
export interface Judged {
  delivery: Delivery;
  guide: Guide;
  /** `null` while its stage was never read. */
  report: Report | null;
}

/** The report alone; `null` too when the delivery was never seen. */
export const reportOf = async (reading: Reading, key: string, now: number): Promise<Report | null> =>
  (await judge(reading, key, now))?.report ?? null;

/**
 * Judges one delivery by everything that is kept; `null` when it was never seen. `now` is epoch ms. Addresses in the report
 * are whole, on the delivery's own Experimenter.
 */
export async function judge(reading: Reading, key: string, now: number): Promise<Judged | null> {
  const [delivery, person, guide] = await Promise.all([
    reading.delivery(key),
    reading.person(),
    reading.guide(),
  ]);
  if (!delivery) return null;
  // Only a holdback looks for its other half; everyone else is spared reading every delivery there is.
  const others = delivery.facts.holdbackFlag?.value ? othersOf(await reading.deliveries(), delivery) : {};
  const parentBrief = await parentBriefOf(reading, delivery);
  const report = evaluate({
    slug: delivery.slug,
    facts: delivery.facts,
    progress: delivery.progress,
    person: personState(person),
    guide,
    now,
    others,
    ...(parentBrief && { parentBrief }),
  });
  return { delivery, guide, report: report && withOrigin(report, delivery.origin) };
}

/** The checklist names Experimenter's pages by path; which Experimenter, only the record knows. */
function withOrigin(report: Report, origin: string): Report {
  const whole = (fix: Fix): Fix => ({ ...fix, url: new URL(fix.url, origin).href });
  const item = (each: ReportItem): ReportItem => ({
    ...each,
    ...(each.fix && { fix: whole(each.fix) }),
    ...(each.link && { link: whole(each.link) }),
  });
  const { elsewhere, review } = report;
  const wholeReview = review && {
    ...review,
    findings: review.findings.map(item),
    looks: review.looks.map(item),
  };
  return {
    ...report,
    open: report.open.map(item),
    closed: report.closed.map(item),
    ...(wholeReview && { review: wholeReview }),
    ...(elsewhere && { elsewhere: { ...elsewhere, url: whole(elsewhere).url } }),
  };
}
