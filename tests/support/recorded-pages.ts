import type { FactName, Facts, FactValues, PageKind } from '@/experimenter/page-facts';
import { parseAddress } from '@/experimenter/address';
import { captures, readCapture } from './captures';
import { SEEN_ON_PAGE, SHOWN_ON_KIND } from './recorded-facts';
import { VALUE_OF_TRUTH, type Truth } from './truth';

/** A page recorded from the real Experimenter, with every fact that it shows. */
export interface RecordedPage {
  file: string;
  url: string;
  /** What the page is, in words. */
  note: string;
  page: PageKind;
  html: () => string;
  /** Exactly the facts that a reader must find, by value. */
  expected: Partial<FactValues>;
}

/**
 * These two follow from others or have no counterpart in the database; no recorded delivery has them true.
 */
const NEVER_TRUE = { hypothesisIsTemplate: false, unpublishedChanges: false } as const;

function expectedFacts(file: string, page: PageKind, truth: Truth | undefined): Partial<FactValues> {
  const valueOf = (fact: FactName): unknown => truth && VALUE_OF_TRUTH[fact]?.(truth, page);
  const known = SHOWN_ON_KIND[page].map((fact) => [fact, valueOf(fact)] as const);
  const values = { ...Object.fromEntries(known), ...NEVER_TRUE, ...SEEN_ON_PAGE[file] };
  const shown = new Set<string>([...SHOWN_ON_KIND[page], ...Object.keys(SEEN_ON_PAGE[file] ?? {})]);
  const expected = Object.entries(values).filter(([fact]) => shown.has(fact));
  const unsaid = expected.filter(([, value]) => value === undefined).map(([fact]) => fact);
  if (unsaid.length > 0)
    throw new Error(`${file} shows ${unsaid.join(', ')}, and nothing says with which value`);
  return Object.fromEntries(expected);
}

/** The facts of a reading by value alone, with lists of no order in one order. */
export function comparable(facts: Facts): Partial<FactValues> {
  const values = Object.fromEntries(Object.entries(facts).map(([fact, { value }]) => [fact, value]));
  return { ...values, ...(facts.channels && { channels: facts.channels.value.toSorted() }) };
}

/** What the database held of the deliveries that the recorded pages show, by slug. */
export const recordedTruths: Readonly<Record<string, Truth>> = captures
  ? JSON.parse(readCapture('truth.json'))
  : {};

function recordedPage({ file, url, note }: { file: string; url: string; note: string }): RecordedPage {
  const address = parseAddress(url);
  if (!address) throw new Error(`${file}: ${url} is no address of Experimenter`);
  const expected = expectedFacts(file, address.page, recordedTruths[address.slug ?? '']);
  return {
    file,
    url,
    note,
    page: address.page,
    html: () => readCapture(file),
    expected: { ...expected, ...(expected.channels && { channels: expected.channels.toSorted() }) },
  };
}

function index(): { file: string; url: string; note: string }[] {
  return JSON.parse(readCapture('index.json'));
}

/** Every recorded page; none when the recordings are not beside the project. */
export const recordedPages: readonly RecordedPage[] = captures ? index().map(recordedPage) : [];

/** Slugs of the rows of each recorded list, each once, in the order of their first appearance. */
export const RECORDED_ROWS: Readonly<Record<string, readonly string[]>> = {
  'home.html': [
    'z-draft-other',
    'z-preview-exp',
    'pin-tab-onboarding',
    'z-draft-full',
    'zz-created-via-ui',
    'z-live-holdback',
    'z-complete-exp',
    'z-live-observing',
    'z-live-rollout',
    'z-live-overdue-enroll',
    'z-draft-rollout',
    'z-live-exp2',
    'z-draft-exp',
    'z-ios-exp',
    'z-live-exp',
    'z-review-exp',
    'z-draft-holdback',
  ],
  'list-mine.html': [
    'z-draft-other',
    'z-preview-exp',
    'pin-tab-onboarding',
    'z-draft-full',
    'zz-created-via-ui',
    'z-draft-rollout',
    'z-live-exp2',
    'z-live-holdback',
    'z-complete-exp',
    'z-live-observing',
    'z-live-rollout',
    'z-live-overdue-enroll',
    'z-draft-exp',
    'z-ios-exp',
    'z-archived-exp',
    'z-live-exp',
    'z-review-exp',
    'z-draft-holdback',
  ],
  'list-draft.html': [
    'pin-tab-onboarding',
    'z-draft-full',
    'zz-created-via-ui',
    'z-draft-rollout',
    'z-draft-exp',
    'z-ios-exp',
    'z-live-exp',
    'z-review-exp',
    'z-draft-holdback',
    'visionary-well-modulated-policy',
    'cross-platform-grid-enabled-policy',
    'balanced-local-moratorium',
    'future-proofed-clear-thinking-challenge',
  ],
  'list-live.html': [
    'z-live-exp2',
    'z-live-holdback',
    'z-live-observing',
    'z-live-rollout',
    'z-live-overdue-enroll',
  ],
  'list-create-modal-open.html': [
    'z-live-exp2',
    'z-live-holdback',
    'z-live-observing',
    'z-live-rollout',
    'z-live-overdue-enroll',
  ],
  'features.html': [],
};
