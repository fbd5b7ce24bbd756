import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '@/entrypoints/background/answers/answer';

const URL_OF_PAGE = 'https://experimenter.services.mozilla.com/nimbus/some-delivery/summary/';

/** The page of a tab is read, as its content script tells. */
const read = (tabId: number) =>
  answer(
    { type: 'page-read', url: URL_OF_PAGE, read: { page: 'summary', slug: 'some-delivery', facts: {} } },
    { id: 'test-extension-id', tab: { id: tabId } as never, frameId: 0, url: URL_OF_PAGE },
  );
const kept = async () =>
  Object.keys(await fakeBrowser.storage.session.get(null))
    .filter((name) => /^(tab|last|lead):/.test(name))
    .toSorted();

describe('what is kept of a tab for as long as the browser runs', () => {
  beforeEach(() => fakeBrowser.reset());

  it('goes once the tab is closed and another one shows a delivery; open tabs keep theirs', async () => {
    const [one, two] = [await fakeBrowser.tabs.create({}), await fakeBrowser.tabs.create({})];
    const [here, there] = [one.id ?? -1, two.id ?? -1];
    await read(here);
    await fakeBrowser.storage.session.set({ 'tab:4711': 1, 'last:4711': 1, 'lead:4711': 1, 'rows-rest': 1 });
    await read(here);
    expect(await kept()).toContain('last:4711');
    await read(there);
    await expect.poll(kept).toEqual([`tab:${here}`, `tab:${there}`]);
    expect(await fakeBrowser.storage.session.get('rows-rest')).toEqual({ 'rows-rest': 1 });
  });
});
