import { browser } from 'wxt/browser';
import type { FromContent, ToContent } from '@/messages/content-messages';

/** Is the extension still there that put this script on the page? Its `runtime.id` vanishes with it. */
export const isConnected = () => browser.runtime?.id !== undefined;

/**
 * Says one thing to the background and returns its answer.
 * @throws when the extension behind this page is gone (see `isConnected`), and whatever failure the browser reports.
 */
export const tellBackground = async <Answer>(message: FromContent): Promise<Answer> =>
  browser.runtime.sendMessage<FromContent, Answer>(message);

/** How long it is waited before each time that the background is asked, in ms; the first time not at all. */
const WAITS = [-1, 0, 300];

/**
 * Asks the background for an answer. It may be ended between question and answer, which some browsers tell as an answer
 * that is `undefined`; whatever it is asked may be asked again, so then it is.
 * @throws as `tellBackground`; `undefined` when there was no answer the last time either.
 */
export async function askBackground<Answer>(message: FromContent): Promise<Answer> {
  let failure: unknown;
  for (const wait of WAITS) {
    if (wait >= 0) await new Promise((then) => setTimeout(then, wait));
    try {
      const answer = await tellBackground<Answer | undefined>(message);
      if (answer !== undefined) return answer;
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** Hears what the background says to this page, until `signal` aborts. Messages of other senders are ignored. */
export function hearBackground(listen: (message: ToContent) => void, signal: AbortSignal): void {
  const onMessage = (message: ToContent, sender: { id?: string }) => {
    if (sender.id === browser.runtime.id) listen(message);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener(
    'abort',
    () => isConnected() && browser.runtime.onMessage.removeListener(onMessage),
  );
}
