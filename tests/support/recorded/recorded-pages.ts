import type { FactName, Facts, FactValues, PageKind } from '@/experimenter/page-facts';
import { parseAddress } from '@/experimenter/address';
import { captures, type Folder, FOLDERS, readCapture } from './captures';
import { SEEN_ON_PAGE, SHOWN_ON_KIND } from './recorded-facts';
import { augustAnswers, VALUE_OF_TRUTH, type Truth } from './truth';

/** A page recorded from the real Experimenter. */
export interface Recording {
  folder: Folder;
  file: string;
  url: string;
  /** What the page is, in words. */
  note: string;
  page: PageKind;
  slug: string | undefined;
  html: () => string;
}

/** A page of August, with every fact that it shows. */
export interface RecordedPage extends Recording {
  /** Exactly the facts that a reader must find, by value. */
  expected: Partial<FactValues>;
}

/**
 * These two follow from others or have no counterpart in the database; no delivery recorded in August has them true.
 */
const NEVER_TRUE = { hypothesisIsTemplate: false, unpublishedChanges: false } as const;

/** What follows from where a page is, and from other facts that it shows. */
function following(
  { page, url }: Recording,
  { stepDates, alerts }: Partial<FactValues>,
): Partial<FactValues> {
  const { enrolling, complete } = stepDates ?? {};
  return {
    ...(enrolling && { startDate: enrolling }),
    ...(enrolling && complete && { endDate: complete }),
    ...(alerts && { hasMonitoring: true }),
    ...(page === 'rollout' && { isRollout: true, rolloutPath: new URL(url).pathname }),
  };
}

function expectedFacts(recording: Recording, truth: Truth | undefined): Partial<FactValues> {
  const { file, page } = recording;
  const seen = SEEN_ON_PAGE[file] ?? {};
  const known = SHOWN_ON_KIND[page].map(
    (fact) => [fact, truth && VALUE_OF_TRUTH[fact]?.(truth, page)] as const,
  );
  const values = { ...Object.fromEntries(known), ...NEVER_TRUE, ...seen };
  const told = page === 'rollout' ? augustAnswers(values) : values;
  const shown = new Set<string>([...SHOWN_ON_KIND[page], ...Object.keys(seen)]);
  const hidden = new Set<string>(HIDDEN_ON_PAGE[file]);
  const expected = Object.entries(told).filter(([fact]) => shown.has(fact) && !hidden.has(fact));
  const unsaid = expected.filter(([, value]) => value === undefined).map(([fact]) => fact);
  if (unsaid.length > 0)
    throw new Error(
      `${file} shows ${unsaid.join(', ')}, and nothing says with which value: neither truth.json nor SEEN_ON_PAGE in recorded-facts.ts`,
    );
  return { ...Object.fromEntries(expected), ...following(recording, Object.fromEntries(expected)) };
}

/** What a page of a kind does not show, since a card of it is edited: nothing in a form is saved. */
const HIDDEN_ON_PAGE: Readonly<Record<string, readonly FactName[]>> = {
  'rollout-new-draft-editing-overview.html': [
    'hypothesis',
    'hypothesisIsTemplate',
    'links',
    'emptyLinkRows',
    'application',
  ],
  'overview-invalid-url.html': ['hypothesis', 'hypothesisIsTemplate', 'risks', 'emptyLinkRows'],
};

/** The facts of a reading by value alone, with lists of no order in one order. */
export function comparable(facts: Facts): Partial<FactValues> {
  const values = Object.fromEntries(Object.entries(facts).map(([fact, { value }]) => [fact, value]));
  return { ...values, ...(facts.channels && { channels: facts.channels.value.toSorted() }) };
}

const truthsIn = (folder: Folder): Readonly<Record<string, Truth>> =>
  captures ? JSON.parse(readCapture('truth.json', folder)) : {};

/** What the database held of the deliveries that the pages of August show, by slug. */
export const recordedTruths: Readonly<Record<string, Truth>> = truthsIn('captures');

/** What it held of those that each recording shows, by folder and slug. */
export const TRUTHS = new Map(FOLDERS.map((folder) => [folder, truthsIn(folder)]));

function recordingsIn(folder: Folder): Recording[] {
  const index: { file: string; url: string; note: string }[] = JSON.parse(readCapture('index.json', folder));
  return index.map(({ file, url, note }) => {
    const address = parseAddress(url);
    if (!address) throw new Error(`${file}: ${url} is no address of Experimenter`);
    const { page, slug } = address;
    return { folder, file, url, note, page, slug, html: () => readCapture(file, folder) };
  });
}

/** Every recorded page of every recording; none when they are not beside the project. */
export const recordings: readonly Recording[] = captures ? FOLDERS.flatMap(recordingsIn) : [];

/** The pages of August, with every fact that they show. */
export const recordedPages: readonly RecordedPage[] = recordings
  .filter(({ folder }) => folder === 'captures')
  .map((recording) => {
    const expected = expectedFacts(recording, recordedTruths[recording.slug ?? '']);
    return {
      ...recording,
      expected: { ...expected, ...(expected.channels && { channels: expected.channels.toSorted() }) },
    };
  });

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
