import { QA_STATUSES, type QaStatus } from '../../guide/vocabulary';
import { isPlaceholder } from '../values/placeholder';
import { fact, firstAnswer } from '../values/first-answer';
import { innermost } from '../values/innermost';
import type { Fact, Facts } from '../page-facts';
import * as at from '../selectors';
import { textOf } from '../values/text-of';

/** `QA Status: Self Green`, `Self QA: Green` and `Not Set` are three ways to write a status. */
export function qaStatusOfText(text: string): QaStatus | undefined {
  const words = text.replace(/QA( Status)?: /, '').toLowerCase();
  const slug = text && isPlaceholder(words) ? 'not-set' : words.replace(' ', '-');
  return QA_STATUSES.find((status) => status === slug);
}

/**
 * Reads the badges beside a delivery's name. Experimenter says no by leaving a badge out, so "no" is only
 * believed when the status badges are drawn, and when no badge bears the word without its id (a tag may be
 * called "Rollout"; in the
 * rollouts UI the tags have a place of their own).
 */
export function readBadges(root: ParentNode, place: string): Facts & { rolloutFlag?: Fact<boolean> } {
  const tags = innermost(root, place);
  const drawn = Boolean(tags?.querySelector(at.qaBadge));
  const words = new Set(
    [...(tags?.children ?? [])].filter((badge) => !badge.matches(at.rolloutTags)).map(textOf),
  );
  const flag = (selector: string, word: string): Fact<boolean> | undefined =>
    firstAnswer<boolean>(
      [selector, tags?.querySelector(selector) ? true : undefined],
      [place, drawn && !words.has(word) ? false : undefined],
    );
  return {
    archived: flag(at.archivedBadge, 'Archived'),
    rolloutFlag: flag(at.rolloutBadge, 'Rollout'),
    holdbackFlag: flag(at.holdbackBadge, 'Holdback'),
    unpublishedChanges: flag(at.unpublishedBadge, 'Unpublished changes'),
    qaStatus: fact(at.qaBadge, qaStatusOfText(textOf(tags?.querySelector(at.qaBadge)))),
  };
}
