import { isoDate } from '../../values/dates';
import { lookup } from '../../values/lookup';
import type { RequestAction } from '../../../guide/vocabulary';
import type { DeliveryRequest, Fact, RequestState } from '../../page-facts';
import * as at from '../../selectors';
import { textOf } from '../../values/text-of';

/** The first words of each action that Experimenter names (`review_messages`, nimbus_ui/constants.py). */
const ACTIONS: Readonly<Record<string, RequestAction>> = {
  launch: 'launch',
  'end enrollment': 'end-enrollment',
  end: 'end',
  disable: 'end',
  update: 'update',
  advance: 'update',
};
const ACTION = /\bto (launch|end enrollment|end|disable|update|advance)\b/;
const WHO = /(\S+@\S+) (?:requested|rejected|on)\b/;
const DAY = / on ([A-Z][a-z]+\.? \d{1,2}, \d{4})/;
/** The address of an approval, in either UI: its last part has the word (nimbus_ui/urls.py). */
const APPROVAL = /approve[-a-z]*\/(\?|$)/;

/** The lines of a notice that say what was rejected, by whom and when: two in the classic UI, one in the other. */
const HEAD = /^The request to .+ was Rejected|^\S+@\S+ (?:on [A-Z][a-z]+\.? \d|rejected the request)/;

/** What follows those lines is the reviewer's own. */
function rejected(notice: Element): Fact<DeliveryRequest> | undefined {
  const lines = [...notice.querySelectorAll('p')].map(textOf);
  const first = lines.findIndex((line) => !HEAD.test(line));
  const words = first < 0 ? [] : lines.splice(first);
  const head = lines.join(' ');
  const on = isoDate(DAY.exec(head)?.[1] ?? '');
  const reason = words.join(' ');
  return requestOf('rejected', head, { ...(on && { on }), ...(reason && { reason }) });
}

function stateOf(words: string): RequestState {
  if (words.includes('timed out')) return 'timed-out';
  return words.includes('Remote Settings') ? 'approved' : 'in-review';
}

/** Where no known action is named, it is unknown what was asked for: nothing is said then. */
function requestOf(
  state: RequestState,
  words: string,
  rest: Partial<DeliveryRequest>,
): Fact<DeliveryRequest> | undefined {
  const action = lookup(ACTIONS, ACTION.exec(words)?.[1] ?? '');
  const by = WHO.exec(words)?.[1];
  return action && { value: { action, state, ...(by && { by }), ...rest }, rung: at.rejection };
}

/**
 * Reads what was asked of the reviewers, and how it stands.
 *
 * @param box The part of the page that would tell.
 * @param part The element in it that speaks of a request under way and of nothing else.
 */
export function readRequest(
  box: Element,
  part: Element | null | undefined,
): Fact<DeliveryRequest> | undefined {
  const notice = box.querySelector(at.rejection);
  if (notice) return rejected(notice);
  const words = textOf(part);
  // A notice that is not found as one is no request.
  if (/\brejected the request|was Rejected/.test(words)) return undefined;
  const buttons = [...(part?.querySelectorAll('[hx-post]:not([disabled])') ?? [])];
  const mayApprove = buttons.some((button) => APPROVAL.test(button.getAttribute('hx-post') ?? ''));
  const secure = words.includes('Release Management');
  const url = part?.querySelector(at.remoteSettingsLink)?.getAttribute('href');
  return requestOf(stateOf(words), words, {
    ...(mayApprove && { mayApprove }),
    ...(secure && { secure }),
    ...(url?.startsWith('https:') && { url }),
  });
}
