import type { FromPage, ShownHere } from '@/messages/page-messages';
import { browser } from '@/platform/browser';

/** How long it is waited before each time that the background is asked, in ms. */
const WAITS = [0, 0, 300, 1000];

/**
 * What a framed panel's own tab shows. The background may be ended between question and answer, which some browsers tell as
 * an answer that is `undefined`; asking again wakes it, so then it is asked again.
 * @throws the last failure; `undefined` when there was no answer the last time either.
 */
export async function askWhatIsShown(): Promise<ShownHere> {
  const message: FromPage = { type: 'shown-here' };
  let failure: unknown;
  for (const wait of WAITS) {
    await new Promise((then) => setTimeout(then, wait));
    try {
      const answer = await browser.runtime.sendMessage<FromPage, ShownHere | undefined>(message);
      if (answer) return answer;
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}
