import type { Stage } from '../../../guide/vocabulary';
import { fact } from '../../values/first-answer';
import { isoDate } from '../../values/dates';
import { innermost } from '../../values/innermost';
import type { DeliveryRequest, FactValues, Facts, RequestState } from '../../page-facts';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';
import { readRequest } from '../cards/request';

type LaunchControl = FactValues['launchControls'][number];

/** Transition → the ends of the addresses that its button posts to (nimbus_ui/urls.py). */
const POSTS: readonly (readonly [control: LaunchControl, ends: readonly string[]])[] = [
  ['to-preview', ['/draft-to-preview-rollout/']],
  ['request-launch', ['/draft-to-review-rollout/', '/preview-review-rollout/']],
  ['disable', ['/live-to-disabled-rollout/']],
  ['next-phase', ['/advance-phase-review-rollout/']],
  ['enable', ['/disabled-to-live-rollout/']],
];

const button = (root: ParentNode, end: string) => root.querySelector(`[hx-post$="${end}"]:not([disabled])`);

const date = (text: string): string | undefined => isoDate(/[A-Z][a-z]+ \d+, \d{4}/.exec(text)?.[0] ?? '');

/** What a request that is under way makes of a delivery that was not launched yet. */
const STAGE_OF: Readonly<Partial<Record<RequestState, Stage>>> = {
  'in-review': 'review',
  'timed-out': 'review',
  approved: 'waiting',
};

/**
 * The stage, from what the sidebar offers now: this UI says it nowhere in words. Each step is believed only
 * with its own mark. What was launched keeps the day of its start, and what then neither runs nor is paused has
 * ended.
 */
function stageOf(root: ParentNode, asked: DeliveryRequest | undefined): Stage | undefined {
  if (root.querySelector(at.rolloutRunning)) {
    if (root.querySelector(at.rolloutResume)) return 'disabled';
    return root.querySelector(at.rolloutDisable) ? 'enrolling' : undefined;
  }
  if (date(textOf(root.querySelector(at.rolloutRun)))) return 'complete';
  const pending = asked?.action === 'launch' ? STAGE_OF[asked.state] : undefined;
  if (pending) return pending;
  if (button(root, '/preview-to-draft-rollout/')) return 'preview';
  const isOffered = ['/draft-to-preview-rollout/', '/draft-to-review-rollout/'].some((end) =>
    button(root, end),
  );
  return isOffered || root.querySelector(at.rolloutBlocked) ? 'draft' : undefined;
}

/**
 * The messages under one name of the modal: August has one group a field, later there is one a card. None where one of
 * them stands beside no name.
 */
function linesIn(group: Element): string[] {
  const messages = [...group.querySelectorAll(at.rolloutIssueMessages)].filter(
    (message) => !message.firstElementChild,
  );
  const lines = messages.flatMap((message) => {
    const field = message.closest('dd')?.previousElementSibling;
    const name = field === undefined ? group.querySelector('span') : field;
    return field === undefined || field?.tagName === 'DT' ? [`${textOf(name)}: ${textOf(message)}`] : [];
  });
  return lines.length === messages.length ? lines : [];
}

/** Each setup issue as `Field: message`; none when the progress says that there is none. */
function issuesOf(root: ParentNode): string[] | undefined {
  const progress = root.querySelector(at.rolloutProgress);
  if (!progress) return undefined;
  if (!/\bissues?\b/.test(textOf(progress))) return [];
  const groups = [...(innermost(root, at.rolloutIssues)?.querySelectorAll(at.rolloutIssueGroups) ?? [])];
  const issues = groups.map(linesIn);
  const known = issues.length > 0 && issues.every((lines) => lines.length > 0);
  return known ? [...new Set(issues.flat())] : undefined;
}

/** The steps that the sidebar dates, as `Oct 23, 2026 | In Progress`. */
const DATED = [
  ['draft', '#accordion-setup button'],
  ['preview', '#accordion-preview button'],
  ['enrolling', at.rolloutRun],
] as const;

function datesOf(root: ParentNode): FactValues['stepDates'] | undefined {
  const dates = DATED.flatMap(([step, place]) => {
    const day = date(textOf(root.querySelector(place)));
    return day ? [[step, day] as const] : [];
  });
  return dates.length > 0 ? Object.fromEntries(dates) : undefined;
}

/** Reads where a rollout stands and what keeps it from the next step, in the new rollouts UI. */
export function readRolloutStage(root: ParentNode): Facts {
  const sidebar = innermost(root, at.rolloutSidebar);
  // With a step gone, nothing tells what it would offer.
  const isWhole = new Set([...root.querySelectorAll(at.rolloutSteps)].map(({ id }) => id)).size === 3;
  const offered = POSTS.filter(([, ends]) => ends.some((end) => button(root, end))).map(
    ([control]) => control,
  );
  // What is asked for stands above the steps, in a box without a name of its own.
  const box = sidebar?.previousElementSibling;
  const request = box ? readRequest(box, box) : undefined;
  const stepDates = datesOf(root);
  return {
    stage: fact(at.rolloutSidebar, stageOf(root, request?.value)),
    request,
    launchControls: fact(at.rolloutSidebar, isWhole ? offered : undefined),
    launchErrors: fact(at.rolloutProgress, issuesOf(root)),
    stepDates: fact(at.rolloutSidebar, stepDates),
    startDate: fact(at.rolloutSidebar, stepDates?.enrolling),
  };
}
