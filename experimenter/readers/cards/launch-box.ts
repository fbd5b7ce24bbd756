import type { Stage } from '../../../guide/vocabulary';
import { fact } from '../../values/first-answer';
import { innermost } from '../../values/innermost';
import type { DeliveryRequest, FactValues, Facts } from '../../page-facts';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';
import { readRequest } from './request';
import type { Timeline } from './timeline';

type LaunchControl = FactValues['launchControls'][number];

/** Transition → its button, by a part of the address that it posts to (nimbus_ui/urls.py). */
const BUTTONS: readonly (readonly [LaunchControl, string])[] = [
  ['to-preview', '[hx-post*="/draft-to-preview/"]'],
  ['request-launch', '[hx-post*="/draft-to-review/"], [hx-post*="/preview-to-review/"]'],
  ['end-enrollment', '[hx-post*="/live-to-end-enrollment/"]'],
  // The button that posts stands in a dialog; this one opens it.
  ['end-experiment', '[hx-post*="/live-to-complete/"], #end-experiment-trigger'],
  // Drawn but dead while there is nothing to update.
  ['request-update', '[hx-post*="/live-to-update-rollout/"]:not([disabled])'],
];

/** Stage → the end of an address that only this stage's launch box posts to. */
const POSTS_OF_STAGE: readonly (readonly [Stage, string])[] = [
  ['draft', '/draft-to-review/'],
  ['preview', '/preview-to-draft/'],
  ['enrolling', '/live-to-end-enrollment/'],
];

const buttonOf = (box: Element, address: string) => box.querySelector(`[hx-post$="${address}"]`);

const controlsOf = (box: Element): LaunchControl[] =>
  BUTTONS.filter(([, button]) => box.querySelector(button)).map(([control]) => control);

/** Each error as `Field: text`; the field stands in bold before the list of its errors. */
function errorsOf(box: Element): string[] | undefined {
  const errors = [...box.querySelectorAll(at.launchErrors)].map((error) => {
    const field = error.parentElement?.parentElement?.querySelector('strong');
    return `${textOf(field)} ${textOf(error)}`;
  });
  return errors.every((error) => /^[\w ]+: ./.test(error)) ? errors : undefined;
}

/**
 * Review or waiting: only the launch box tells them apart. Nobody but a reviewer sees the way to Remote
 * Settings.
 */
function reviewStageOf(box: Element): Stage | undefined {
  if (box.querySelector(at.remoteSettingsLink)) return 'waiting';
  if (box.querySelector(at.reviewControls) ?? buttonOf(box, '/review-to-draft/')) return 'review';
  return [...(box.querySelector('form')?.children ?? [box])].every((part) => part.matches('[type="hidden"]'))
    ? 'waiting'
    : undefined;
}

function offeredStageOf(box: Element): Stage | undefined {
  return POSTS_OF_STAGE.find(([, address]) => buttonOf(box, address))?.[0];
}

/** While a request is under way its form holds nothing else; an approved one stands around its link. */
const partOf = (box: Element): Element | null | undefined =>
  innermost(box, at.reviewControls)?.closest('form') ?? innermost(box, at.remoteSettingsLink)?.parentElement;

/** Reads what a launch box offers, and what was asked for there: of a summary, or of a results page. */
export function readControls(box: Element): Facts {
  return {
    launchControls: fact(at.launchBox, box.querySelector('form') ? controlsOf(box) : undefined),
    request: readRequest(box, partOf(box)),
  };
}

/** Approved, and nothing is shown of it to those who may not review: not even what waits. */
const LAUNCH_APPROVED: DeliveryRequest = { action: 'launch', state: 'approved' };

/**
 * Reads the launch box of a summary: what it offers, what keeps it from launching, and what was asked for. A draft
 * that misses details has no launch box.
 *
 * @param active The step that the timeline highlights, if it can be read.
 */
export function readLaunchBox(document: Document, active: Timeline['active']): Facts {
  const box = innermost(document, at.launchBox);
  if (!box) return {};
  const stage = active === 'review' ? reviewStageOf(box) : offeredStageOf(box);
  const { request, ...controls } = readControls(box);
  return {
    ...controls,
    stage: fact(at.launchBox, stage),
    request: request ?? fact(at.launchBox, stage === 'waiting' ? LAUNCH_APPROVED : undefined),
    launchErrors: fact(at.launchErrors, errorsOf(box)),
  };
}
