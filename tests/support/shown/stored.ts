import type { Page } from 'puppeteer-core';
import { ask } from '../acts/tabs';

/** Everything in the extension's local storage, by key. `observer` is a tab with one of its pages. */
export const stored = async (observer: Page): Promise<Record<string, unknown>> =>
  JSON.parse(String(await ask(observer, 'api.storage.local.get(null).then(JSON.stringify)'))) as Record<
    string,
    unknown
  >;

/** What the owner recorded about the items of a delivery, by item. */
export async function progressOf(
  observer: Page,
  key: string,
): Promise<Record<string, { state: string; note?: string }>> {
  const record = (await stored(observer))[`delivery:${key}`] as
    | { progress: Record<string, { state: string; note?: string }> }
    | undefined;
  return record?.progress ?? {};
}

/** E-mail address of who is signed in, once Experimenter's home was read; undefined until then. */
export const signedInUser = (observer: Page): Promise<unknown> =>
  ask(observer, `api.storage.local.get('person').then(({ person }) => person?.answers?.user?.value)`);

/** Says something to the background from an extension page, and answers what it answers. */
export const tellBackground = (observer: Page, message: object): Promise<unknown> =>
  ask(observer, `api.runtime.sendMessage(${JSON.stringify(message)})`);
