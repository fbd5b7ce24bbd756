import { sentence } from '@/platform/sentence';
import { noticeOf } from './pill';

/** How long it is said, in ms. */
const MS = 8000;

const openByHand = sentence('page.openByHand');

/** Says above the pill how its owner opens the checklist, which lives in the browser's side panel and would not open by itself. */
export function sayHow(pill: HTMLElement): void {
  const words = noticeOf(openByHand());
  pill.prepend(words);
  setTimeout(() => words.remove(), MS);
}

export type SayHow = typeof sayHow;
