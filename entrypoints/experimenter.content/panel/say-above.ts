import { sentence } from '@/platform/words';
import { noticeOf } from './pill';

/** How long it is said, in ms. */
const MS = 8000;

const openByHand = sentence('page.openByHand');

/** Says something above the pill, for a moment. */
export function sayAbove(pill: HTMLElement, text: string): void {
  const words = noticeOf(text);
  pill.prepend(words);
  setTimeout(() => words.remove(), MS);
}

/** How its owner opens the checklist, which lives in the browser's side panel and would not open by itself. */
export const sayHow = (pill: HTMLElement): void => sayAbove(pill, openByHand());

export type SayAbove = typeof sayAbove;
export type SayHow = typeof sayHow;
