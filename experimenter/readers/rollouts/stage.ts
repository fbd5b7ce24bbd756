import type { Stage } from '../../../guide/vocabulary';
import { fact } from '../../values/first-answer';
import { isoDate } from '../../values/dates';
import { innermost } from '../../values/innermost';
import type { FactValues, Facts } from '../../page-facts';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';

type LaunchControl = FactValues['launchControls'][number];

/** Transition → the ends of the addresses that its button posts to (nimbus_ui/urls.py). */
const POSTS: readonly (readonly [control: LaunchControl, ends: readonly string[]])[] = [
  ['to-preview', ['/draft-to-preview-rollout/']],
  ['request-launch', ['/draft-to-review-rollout/', '/preview-review-rollout/']],
];

const button = (root: ParentNode, end: string) => root.querySelector(`[hx-post$="${end}"]:not([disabled])`);

/**
 * The stage, from what the sidebar offers now: this UI says it nowhere in words. Each step is believed only
 * with its own mark, since a rollout that was ended in the classic UI looks much like a draft here.
 */
function stageOf(root: ParentNode): Stage | undefined {
  if (root.querySelector(at.rolloutRunning)) {
    if (root.querySelector(at.rolloutResume)) return 'disabled';
    return root.querySelector(at.rolloutDisable) ? 'enrolling' : undefined;
  }
  if (root.querySelector(at.remoteSettingsLink)) return 'waiting';
  if (root.querySelector(at.rolloutReview)) return 'review';
  if (button(root, '/preview-to-draft-rollout/')) return 'preview';
  const draft = button(root, '/draft-to-preview-rollout/') ?? root.querySelector(at.rolloutBlocked);
  return draft ? 'draft' : undefined;
}

/** Each setup issue as `Section: message`; none when the progress says that there is none. */
function issuesOf(root: ParentNode): string[] | undefined {
  const progress = root.querySelector(at.rolloutProgress);
  if (!progress) return undefined;
  if (!/\bissues?\b/.test(textOf(progress))) return [];
  const groups = [...(innermost(root, at.rolloutIssues)?.querySelectorAll(at.rolloutIssueGroups) ?? [])];
  const issues = groups.map((group) => {
    const parts = [...group.querySelectorAll(at.rolloutIssueMessages)];
    const messages = parts.filter((part) => !part.firstElementChild);
    return messages.map((message) => `${textOf(group.querySelector('span'))}: ${textOf(message)}`);
  });
  const known = issues.length > 0 && issues.every((lines) => lines.length > 0);
  return known ? [...new Set(issues.flat())] : undefined;
}

/** The steps that the sidebar dates, as `Oct 23, 2026 | In Progress`. */
const DATED = [
  ['draft', '#accordion-setup'],
  ['preview', '#accordion-preview'],
  ['enrolling', '#accordion-rollout'],
] as const;

function datesOf(root: ParentNode): FactValues['stepDates'] | undefined {
  const dates = DATED.flatMap(([step, place]) => {
    const text = /[A-Z][a-z]+ \d+, \d{4}/.exec(textOf(root.querySelector(`${place} button`)))?.[0];
    const date = isoDate(text ?? '');
    return date ? [[step, date] as const] : [];
  });
  return dates.length > 0 ? Object.fromEntries(dates) : undefined;
}

/** Reads where a rollout stands and what keeps it from the next step, in the new rollouts UI. */
export function readRolloutStage(root: ParentNode): Facts {
  const offered = POSTS.filter(([, ends]) => ends.some((end) => button(root, end))).map(
    ([control]) => control,
  );
  const sidebar = root.querySelector(at.rolloutSidebar);
  return {
    stage: fact(at.rolloutSidebar, stageOf(root)),
    launchControls: fact(at.rolloutSidebar, sidebar ? offered : undefined),
    launchErrors: fact(at.rolloutProgress, issuesOf(root)),
    stepDates: fact(at.rolloutSidebar, datesOf(root)),
  };
}
