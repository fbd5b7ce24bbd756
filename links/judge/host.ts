import { isWithinEdits } from './edit-distance';
import { isInDomain, KNOWN_HOSTS } from '../address/known-hosts';

/** Names this short have real neighbors (github, gitlab), so only one edit counts as an imitation. */
const SHORT_NAME = 12;

/**
 * How a strange host relates to the known ones. `pretends`: carries a known name inside; `resembles`: reads
 * like one; `slip`: misspelled, but inside the owner's own domain.
 */
export interface HostFinding {
  how: 'pretends' | 'resembles' | 'slip';
  known: string;
}

/** Letters that are read as another are folded together, and so are dots and hyphens. */
const FOLDS: Readonly<Record<string, string>> = {
  rn: 'm',
  vv: 'w',
  cl: 'd',
  0: 'o',
  1: 'l',
  3: 'e',
  5: 's',
  i: 'l',
  '-': '.',
};
const skeleton = (host: string): string => host.replace(/rn|vv|cl|[0135i-]/g, (part) => FOLDS[part] ?? part);

const withoutEnding = (host: string): string => host.slice(0, host.lastIndexOf('.'));

/** What there is to compare of each known host, made once. */
const OUTLINES = KNOWN_HOSTS.map(({ host, zones }) => {
  const whole = skeleton(host);
  const labels = whole.split('.').length;
  return { host, zones, whole, stem: withoutEnding(whole), labels, edits: host.length <= SHORT_NAME ? 1 : 2 };
});
type Outline = (typeof OUTLINES)[number];
const MOST_LABELS = Math.max(...OUTLINES.map(({ labels }) => labels));

/** The last label of a name, its last two, and so on, each at the index of its count. */
const tailsOf = (name: string): string[] => {
  const tails = [''];
  let start = name.length;
  while (start > 0 && tails.length <= MOST_LABELS) {
    start = name.lastIndexOf('.', start - 1);
    tails.push(name.slice(start + 1));
  }
  return tails;
};

/**
 * `docs.googel.com` for `docs.google.com`, or `docs.google.xyz`; the latter not for two-label names, whose
 * owners hold other endings too.
 */
const isNear = (tail: string, known: Outline): boolean =>
  isWithinEdits(tail, known.whole, known.edits) ||
  (known.labels > 2 && isWithinEdits(withoutEnding(tail), known.stem, 1));

/** A known name that ends where a label ends: `docs.google.com.strange.example`. */
const carries = (whole: string, { whole: known }: Outline): boolean => {
  const at = whole.indexOf(known);
  return at >= 0 && (at + known.length === whole.length || whole.includes(`${known}.`));
};

const relation = (host: string, whole: string, tail: string, known: Outline): HostFinding | null => {
  const near = isNear(tail, known);
  if (!near && !carries(whole, known)) return null;
  // A true subdomain is the owner's own: gist.github.com
  if (isInDomain(host, known.host) && !host.startsWith('www.')) return null;
  if (known.zones.some((zone) => isInDomain(host, zone))) return { how: 'slip', known: known.host };
  return { how: near ? 'resembles' : 'pretends', known: known.host };
};

/**
 * Compares a strange host with those it may imitate (workflow.md §5.2 step 6).
 *
 * @param host as the URL parser gives it, without a final dot; not a known host itself
 */
export const judgeHost = (host: string): HostFinding | null => {
  const whole = skeleton(host);
  const tails = tailsOf(whole);
  for (const known of OUTLINES) {
    const finding = relation(host, whole, tails[known.labels] ?? whole, known);
    if (finding !== null) return finding;
  }
  return null;
};
