import type { Report } from '@/checklist/report/report';
import { canonicalJson } from '../kept/canonical-json';
import type { Delivery } from '../kept/delivery-record';
import { goTo } from '@/checklist/rules/go-to';

/** How long what a summary showed counts as fresh, in ms. */
const FRESH_MS = 10 * 60_000;

/** When anything was last seen on the delivery's summary, in epoch ms; 0 when never. */
const summarySeenAt = ({ facts }: Delivery): number =>
  Math.max(0, ...Object.values(facts).map((fact) => (fact.page === 'summary' ? fact.at : 0)));

/**
 * A page of the same kind says something else than it did: the owner saved something there, and what the summary said
 * is old. Pages of different kinds may write one fact differently, so they are not compared.
 */
function hasChanged(before: Delivery, after: Delivery): boolean {
  const now = new Map(Object.entries(after.facts));
  return Object.entries(before.facts).some(([name, was]) => {
    const is = now.get(name);
    return is?.page === was.page && canonicalJson(is.value) !== canonicalJson(was.value);
  });
}

/**
 * The address of the delivery's summary, when reading it would tell what this page could not: something is unknown and
 * the summary was not read a moment ago, or a save on this page made what it said old. `null` otherwise.
 *
 * @param before the delivery as it was known before this page was read
 * @param now epoch ms
 */
export function summaryToLookUp(
  before: Delivery | null,
  after: Delivery,
  report: Report | null,
  now: number,
): string | null {
  // The summary of a rollout with a page of its own leads there, and tells nothing itself (mozilla/experimenter#17398).
  if (after.facts.rolloutPath) return null;
  // A sight from the future is a clock's mistake, and says nothing about how old it is.
  const age = now - summarySeenAt(after);
  const isStale = age >= FRESH_MS || age < 0;
  const isWanted = before && hasChanged(before, after) ? true : isStale && report?.counts.unknown !== 0;
  return isWanted ? summaryUrl(after) : null;
}

/** The whole address of a delivery's classic summary. */
export function summaryUrl({ slug, origin }: Pick<Delivery, 'slug' | 'origin'>): string {
  return new URL(goTo({ slug, known: {} }, 'summary').url, origin).href;
}
