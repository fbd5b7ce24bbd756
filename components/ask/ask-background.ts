import type { Answers, FromPage } from '@/messages/page-messages';
import { browser } from '@/platform/browser';

/** Asks the background for something. `undefined`: it did not answer. */
export function askBackground<T extends keyof Answers>(
  message: Extract<FromPage, { type: T }>,
): Promise<Answers[T] | undefined>;
export function askBackground(message: FromPage): Promise<unknown> {
  return browser.runtime.sendMessage(message).catch(() => undefined);
}
