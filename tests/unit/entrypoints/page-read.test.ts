import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '@/entrypoints/background/answers/answer';
import { leadTo } from '@/entrypoints/background/answers/lead-to';
import type { PageReply } from '@/messages/content-messages';

const URL_OF_PAGE = 'https://experimenter.services.mozilla.com/nimbus/some-delivery/summary/';
const ELSEWHERE = URL_OF_PAGE.replace('summary', 'update_metrics');
const READ = {
  page: 'summary',
  slug: 'some-delivery',
  facts: { stage: { value: 'draft', rung: 'badge' }, deliveryType: { value: 'experiment', rung: 'field' } },
};

const read = (tabId: number) =>
  answer(
    { type: 'page-read', url: URL_OF_PAGE, read: READ },
    { id: 'test-extension-id', tab: { id: tabId } as never, frameId: 0, url: URL_OF_PAGE },
  ) as Promise<PageReply>;

/** Counts what the browser is asked for, by name. */
function questions(): () => Record<string, number> {
  const { storage, tabs } = fakeBrowser;
  const query = tabs.query.bind(tabs);
  const spies = Object.entries({
    'local.get': vi.spyOn(storage.local, 'get'),
    'local.set': vi.spyOn(storage.local, 'set'),
    'session.get': vi.spyOn(storage.session, 'get'),
    'session.set': vi.spyOn(storage.session, 'set'),
    'session.remove': vi.spyOn(storage.session, 'remove'),
    'tabs.get': vi.spyOn(tabs, 'get'),
    // The fake knows no match patterns.
    'tabs.query': vi.spyOn(tabs, 'query').mockImplementation(() => query({})),
  });
  return () =>
    Object.fromEntries(
      spies.map(([name, spy]) => [name, spy.mock.calls.length]).filter(([, count]) => count !== 0),
    );
}

/** What is kept after the answer is on its way has been asked for, too. */
const afterAnswer = () => new Promise((done) => setTimeout(done, 10));

describe('a page that was read', () => {
  let here: number;
  beforeEach(async () => {
    fakeBrowser.reset();
    here = (await fakeBrowser.tabs.create({ url: URL_OF_PAGE })).id ?? -1;
    await read(here);
    await afterAnswer();
  });

  it('asks the browser for few things when it shows nothing new: each costs more than what is in it', async () => {
    const asked = questions();
    expect((await read(here)).pill).not.toBeNull();
    await afterAnswer();
    expect(asked()).toEqual({
      'local.get': 4,
      'session.get': 2,
      'session.set': 1,
      'tabs.get': 1,
      'tabs.query': 1,
    });
  });

  it('asks for few things too when it is a list, whose address may be on a host of the owner’s own', async () => {
    const url = 'https://experimenter.services.mozilla.com/nimbus/';
    await fakeBrowser.tabs.update(here, { url });
    const list = () =>
      answer(
        { type: 'page-read', url, read: { page: 'list', facts: {}, rows: [] } },
        { id: 'test-extension-id', tab: { id: here } as never, frameId: 0, url },
      );
    await list();
    const asked = questions();
    await list();
    expect(asked()).toEqual({ 'local.get': 4, 'session.get': 1, 'tabs.get': 2 });
  });

  it('is told where a fix led when it is the page of that place, and once it was told not again', async () => {
    await fakeBrowser.tabs.update(here, { url: ELSEWHERE });
    await leadTo({ tabId: here, url: `${URL_OF_PAGE}#place` });
    expect((await read(here)).leadTo).toBe(`${URL_OF_PAGE}#place`);
    expect((await read(here)).leadTo).toBeNull();
  });

  it('is not told where a fix led that it is not the page of, and nor is a later one', async () => {
    await leadTo({ tabId: here, url: `${ELSEWHERE}#place` });
    await fakeBrowser.tabs.update(here, { url: URL_OF_PAGE });
    expect((await read(here)).leadTo).toBeNull();
    expect(await fakeBrowser.storage.session.get(`lead:${here}`)).toEqual({});
  });
});
