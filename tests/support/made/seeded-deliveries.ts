import type { FactValues } from '@/experimenter/page-facts';
import type { Stage } from '@/guide/vocabulary';
import type { DeliveryRecord } from '@/records/kept/delivery-record';
import { pick, seededRandom } from './seeded-random';

const DAY = 86_400_000;
const ME = 'casey@example.com';

/** What was decided of one seeded delivery: the test's own truth, from which its facts are written. Days from today. */
export interface SeededTruth {
  key: string;
  stage: Stage;
  type: 'experiment' | 'rollout' | 'holdback';
  /** Day on which each step reached began. */
  began: Partial<Record<'draft' | 'preview' | 'review' | 'enrolling' | 'observing', number>>;
  /** Planned, or real where it is over. */
  enrollmentEnd?: number;
  end?: number;
  isAsked: boolean;
}

const STAGES: readonly Stage[] = [
  'draft',
  'preview',
  'review',
  'enrolling',
  'enrolling',
  'enrolling',
  'observing',
  'observing',
  'complete',
];
const NAMES = [
  'PDF signatures',
  'Sidebar nudge',
  'New Tab clock',
  'Password import',
  'Tab groups',
  'Backup week',
];
const APPLICATIONS = ['firefox-desktop', 'firefox-desktop', 'fenix', 'ios'];

/** The truth of `count` deliveries, the same on every run. */
export function seededTruths(count: number): SeededTruth[] {
  const random = seededRandom(20261125);
  const days = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  return Array.from({ length: count }, (_, index): SeededTruth => {
    const stage = pick(random, STAGES);
    const type = pick(random, ['experiment', 'experiment', 'rollout', 'holdback'] as const);
    const reached = { draft: 1, preview: 2, review: 3, enrolling: 4, observing: 5, complete: 5 }[
      stage as 'draft'
    ];
    const began: SeededTruth['began'] = {};
    const now = stage === 'complete' ? -days(5, 90) : 0;
    const observing = now - days(1, 30);
    const enrolling = (reached >= 5 ? observing : now) - days(3, 25);
    const review = (reached >= 4 ? enrolling : now) - days(1, 4);
    const preview = (reached >= 3 ? review : now) - days(1, 9);
    began.draft = (reached >= 2 ? preview : now) - days(2, 30);
    if (reached >= 2 && random() < 0.7) began.preview = preview;
    if (reached >= 3) began.review = review;
    if (reached >= 4) began.enrolling = enrolling;
    if (reached >= 5 && type !== 'rollout') began.observing = observing;
    const isLaunched = reached >= 4;
    const enrollmentEnd =
      isLaunched && type === 'experiment' ? (began.observing ?? enrolling + days(5, 20)) : undefined;
    const end = stage === 'complete' ? now : (enrollmentEnd ?? began.observing ?? enrolling) + days(5, 40);
    return {
      key: `seeded-${index}`,
      stage: type === 'rollout' && stage === 'observing' ? 'enrolling' : stage,
      type,
      began,
      ...(enrollmentEnd !== undefined && { enrollmentEnd }),
      ...(isLaunched && { end }),
      isAsked: (stage === 'enrolling' || stage === 'observing') && random() < 0.15,
    };
  });
}

/** The day `days` from `today`, ISO. */
export const dayFrom = (today: Date, days: number): string =>
  new Date(today.getTime() + days * DAY).toISOString().slice(0, 10);

function factsOf(truth: SeededTruth, index: number, today: Date): Partial<FactValues> {
  const { stage, type, began, enrollmentEnd, end, isAsked } = truth;
  const steps = { ...began, observing: began.observing ?? enrollmentEnd, complete: end };
  const stepDates = Object.fromEntries(
    Object.entries(steps).flatMap(([step, days]) =>
      days === undefined ? [] : [[step, dayFrom(today, days)]],
    ),
  );
  return {
    name: `${NAMES[index % NAMES.length]} ${index + 1}`,
    application: APPLICATIONS[index % APPLICATIONS.length] ?? 'ios',
    stage,
    deliveryType: type,
    holdbackFlag: type === 'holdback',
    stepDates,
    owner: index % 5 === 4 ? 'robin@example.com' : ME,
    links:
      index % 4 === 0
        ? []
        : [
            {
              kind: 'DESIGN_DOC',
              url: `https://docs.google.com/document/d/1AbCdEfGhIjKlMnOpQrStUv${index}WxYz01234567/edit`,
            },
          ],
    ...(isAsked && { request: { action: 'end', state: 'in-review' } as const }),
    ...(stage === 'complete' && { takeaways: { summary: index % 2 ? 'Shipped.' : '', recommendations: [] } }),
  };
}

/** The same deliveries as local storage holds them. */
export function seededRecords(count: number, today: Date): Record<string, unknown> {
  const at = today.getTime();
  const entries = seededTruths(count).map((truth, index) => {
    const facts = Object.fromEntries(
      Object.entries(factsOf(truth, index, today)).map(([name, value]) => [
        name,
        { value, rung: 'seed', at, page: 'summary' },
      ]),
    );
    const record: DeliveryRecord = {
      facts,
      progress: {},
      marks: {},
      firstSeenAt: at,
      lastSeenAt: at - index * 60_000,
      ...(index % 10 === 4 && { listedAt: at }),
    };
    return [`delivery:${truth.key}`, record];
  });
  const person = { answers: { user: { value: ME, at, device: 'seed' } }, progress: {} };
  return { version: 1, device: 'seed', person, ...Object.fromEntries(entries) };
}
