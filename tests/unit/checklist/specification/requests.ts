import { fingerprint } from '@/checklist/rules/fingerprint';
import type { DeliveryRequest, FactValues } from '@/experimenter/page-facts';
import { REQUEST_STATES } from '@/experimenter/page-facts';
import { REQUEST_ACTIONS } from '@/guide/vocabulary';
import type { RequestAction } from '@/guide/vocabulary';
import { casesOf } from './case';
import type { Answer, Case } from './case';

type State = DeliveryRequest['state'];

const tick = (id: string, about?: string) => ({
  progress: { [id]: { state: 'done' as const, at: 1, device: 'a', ...(about !== undefined && { about }) } },
});

/** Every request, in every state: `of` says what the item answers then. */
function everyRequest(
  of: (action: RequestAction, state: State) => Pick<Case, 'answers' | 'says'>,
  facts: Partial<FactValues> = {},
): Omit<Case, 'item'>[] {
  return REQUEST_ACTIONS.flatMap((action) =>
    REQUEST_STATES.map((state) => ({
      given: `${action} is ${state}`,
      facts: { ...facts, request: { action, state, by: 'robin@example.com' } },
      ...of(action, state),
    })),
  );
}

const NAMES = {
  launch: 'the launch',
  'end-enrollment': 'the end of enrollment',
  end: 'the end',
  update: 'the update',
} as const;

/** C18: whom to ask, wherever something waits in review, and nowhere else. */
export const reviewReviewer = casesOf('review.reviewer', [
  ...everyRequest((action, state) =>
    state === 'in-review'
      ? { answers: 'todo info', says: new RegExp(`^robin@example.com asked for ${NAMES[action]}\\. Ask`) }
      : { answers: 'not listed' },
  ),
  {
    given: 'nothing is asked for',
    facts: {},
    stages: ['enrolling', 'observing', 'disabled'],
    answers: 'not listed',
  },
  {
    given: 'in review, and the page names no request',
    facts: {},
    stages: ['review'],
    answers: 'todo info',
    says: /^In review\. Ask a reviewer on your team, else paste the link in #ask-experimenter\.$/,
    goes: 'https://mozilla.slack.com/archives/CF94YGE03',
  },
  {
    given: 'it waits for an hour',
    facts: { request: { action: 'end', state: 'in-review' } },
    waited: 1,
    answers: 'todo info',
    says: /^Asked for: the end, at least 1 hour ago\. /,
  },
  {
    given: 'it waits for two hours',
    facts: { request: { action: 'end', state: 'in-review' } },
    waited: 2,
    answers: 'problem warning',
    says: /at least 2 hours ago: time to ask again/,
  },
  {
    given: 'it waits for three days',
    facts: { request: { action: 'update', state: 'in-review' } },
    waited: 75,
    answers: 'problem warning',
    says: /at least 3 days ago/,
  },
  {
    given: 'only the day of the launch request is known, and it is over',
    facts: { stepDates: { review: '2026-11-20' } },
    stages: ['review'],
    answers: 'problem warning',
    says: /at least 1 day ago/,
  },
  {
    given: 'asked again and ticked on its second day',
    facts: { request: { action: 'end', state: 'in-review' } },
    waited: 30,
    beside: tick('review.reviewer', `end:in-review:${Date.UTC(2026, 10, 22, 12) - 30 * 3_600_000}:1`),
    answers: 'done',
  },
  {
    given: 'ticked on the day before',
    facts: { request: { action: 'end', state: 'in-review' } },
    waited: 30,
    beside: tick('review.reviewer', `end:in-review:${Date.UTC(2026, 10, 22, 12) - 30 * 3_600_000}:0`),
    answers: 'problem warning',
  },
  {
    given: 'a message',
    facts: { risks: { message: 'yes' }, request: { action: 'launch', state: 'in-review' } },
    answers: 'todo info',
    says: /#omc/,
  },
  {
    given: 'a messaging feature',
    facts: { features: ['fxms-message-4'], request: { action: 'end', state: 'in-review' } },
    answers: 'todo info',
    says: /#omc/,
  },
  {
    given: 'prefFlips',
    facts: { features: ['prefFlips'], request: { action: 'launch', state: 'in-review' } },
    answers: 'todo info',
    says: /Release Management/,
    goes: 'https://experimenter.info/platform-guides/desktop/incident-response',
  },
  {
    given: 'the page says that only Release Management may',
    facts: { request: { action: 'end', state: 'in-review', secure: true } },
    answers: 'todo info',
    says: /Release Management/,
    goes: 'https://experimenter.info/platform-guides/desktop/incident-response',
  },
  {
    given: 'the summary was read since, and shows it no more',
    facts: { request: { action: 'launch', state: 'in-review' } },
    readSince: { name: 'Pin tab' },
    answers: 'info',
    says: /^Last seen in review, 12 hours ago/,
  },
]);

const ANSWERS: Readonly<Record<State, Answer>> = {
  'in-review': 'not listed',
  approved: 'info',
  'timed-out': 'problem warning',
  rejected: 'problem warning',
};
const SAYS: Readonly<Record<State, RegExp>> = {
  'in-review': /^/,
  approved: /second approval, in Remote Settings/,
  'timed-out': /Remote Settings timed out .* approved again/,
  rejected: /^Rejected: .* by robin@example.com/,
};
const CHANGE = 'https://remote-settings.example/v1/admin#/buckets/b/collections/c/simple-review';
const REJECTED: DeliveryRequest = {
  action: 'end',
  state: 'rejected',
  by: 'robin@example.com',
  on: '2026-11-21',
  reason: 'The results are not in.',
};

/** C26: what became of the request. */
export const requestAnswer = casesOf('request.answer', [
  ...everyRequest((_action, state) => ({ answers: ANSWERS[state], says: SAYS[state] })),
  {
    given: 'nothing is asked for',
    facts: {},
    stages: ['draft', 'preview', 'review', 'enrolling', 'observing', 'disabled'],
    answers: 'not listed',
  },
  {
    given: 'waiting, and the page names no request',
    facts: {},
    stages: ['waiting'],
    answers: 'info',
    says: /^The launch is approved here/,
    goes: 'https://remote-settings.mozilla.org/v1/admin/',
  },
  {
    given: 'approved, and the page leads to the change itself',
    facts: { request: { action: 'end', state: 'approved', url: CHANGE } },
    answers: 'info',
    goes: CHANGE,
  },
  {
    given: 'approved, and what should be its address is none to follow',
    facts: { request: { action: 'end', state: 'approved', url: 'javascript:alert(1)//simple-review' } },
    answers: 'info',
    goes: 'https://remote-settings.mozilla.org/v1/admin/',
  },
  {
    given: 'a rejection with its reason',
    facts: { request: REJECTED },
    answers: 'problem warning',
    says: /^Rejected: the end by robin@example.com on Nov 21, 2026: “The results are not in.”$/,
  },
  {
    given: 'a rejection that was dealt with',
    facts: { request: REJECTED },
    beside: tick('request.answer', `end:rejected:2026-11-21:${fingerprint('The results are not in.')}`),
    answers: 'done',
  },
  {
    given: 'another rejection than the one that was dealt with',
    facts: { request: { ...REJECTED, on: '2026-11-22' } },
    beside: tick('request.answer', `end:rejected:2026-11-21:${fingerprint('The results are not in.')}`),
    answers: 'problem warning',
  },
  {
    given: 'another rejection of the same day',
    facts: { request: { ...REJECTED, reason: 'The sizing is wrong.' } },
    beside: tick('request.answer', `end:rejected:2026-11-21:${fingerprint('The results are not in.')}`),
    answers: 'problem warning',
  },
  {
    given: 'a time-out that somebody tries to tick away',
    facts: { request: { action: 'launch', state: 'timed-out' } },
    beside: tick('request.answer'),
    answers: 'problem warning',
  },
]);

const LONG_AGO: Partial<FactValues> = {
  stepDates: { enrolling: '2026-10-01', complete: '2026-11-01' },
  enrollmentDays: 8,
  unpublishedChanges: true,
};
const isAsked = (state: State) => state !== 'rejected';

/** What was asked for is not advised again: overdue as it may be. */
export const notAdvisedAgain = [
  ...casesOf(
    'enroll.end',
    everyRequest((action, state) => {
      const isAskedFor = isAsked(state) && (action === 'end-enrollment' || action === 'end');
      return isAskedFor
        ? { answers: 'info', says: /is asked for/ }
        : { answers: 'problem warning', says: /planned to end/ };
    }, LONG_AGO),
  ),
  ...casesOf(
    'observe.end',
    everyRequest(
      (action, state) =>
        isAsked(state) && action === 'end'
          ? { answers: 'info', says: /^The end is asked for\.$/ }
          : { answers: 'problem warning', says: /planned end was/ },
      LONG_AGO,
    ),
  ),
  ...casesOf(
    'rollout.plan',
    everyRequest((action, state) => {
      const isAskedFor = isAsked(state) && (action === 'update' || action === 'end');
      return isAskedFor
        ? { answers: 'todo warning', says: /phases/ }
        : { answers: 'problem warning', says: /Request Update/ };
    }, LONG_AGO).map((each) => ({ ...each, stages: ['enrolling'] as const })),
  ),
];
