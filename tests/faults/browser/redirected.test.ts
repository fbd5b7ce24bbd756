import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '@/entrypoints/background/answers/answer';
import type { Stage } from '@/guide/vocabulary';

const ORIGIN = 'https://experimenter.services.mozilla.com';
const summary = (slug: string) => `${ORIGIN}/nimbus/${slug}/summary/`;
const EDIT = `${ORIGIN}/nimbus/asked/update_overview/`;

/** What the content script on the edit page of the delivery "asked" tells the background. */
const tell = (message: object) =>
  answer(message, { id: 'test-extension-id', tab: { id: 7 } as never, frameId: 0, url: EDIT });

/** A look at the summary of "asked" that ended at `url`, and found this there. */
const lookUp = (url: string, slug: string, stage: Stage, at = Date.now()) =>
  tell({
    type: 'page-looked-up',
    url,
    at,
    read: {
      page: 'summary',
      slug,
      facts: { name: { value: slug, rung: 'test' }, stage: { value: stage, rung: 'test' } },
    },
  });

const kept = async () =>
  Object.entries(await fakeBrowser.storage.local.get(null)).flatMap(([key, value]) =>
    key.startsWith('delivery:')
      ? [[key, (value as { facts: { stage?: { value: Stage } } }).facts.stage?.value]]
      : [],
  );

describe('a look at the summary', () => {
  beforeEach(() => fakeBrowser.reset());

  it('that ends where it was sent is kept and drawn', async () => {
    expect(await lookUp(summary('asked'), 'asked', 'draft')).toMatchObject({
      pill: { stage: expect.anything() },
    });
    expect(await kept()).toEqual([['delivery:asked', 'draft']]);
  });

  it('that answers late does not undo what the page has shown since it was asked', async () => {
    const asked = Date.now() - 2500;
    const shown = { page: 'overview', slug: 'asked', facts: { stage: { value: 'preview', rung: 'test' } } };
    await tell({ type: 'page-read', url: EDIT, read: shown });
    const then = Date.now();
    await vi.waitUntil(() => Date.now() > then, { interval: 1 });
    await lookUp(summary('asked'), 'asked', 'draft', asked);
    expect(await kept()).toEqual([['delivery:asked', 'preview']]);
    await lookUp(summary('asked'), 'asked', 'draft', Date.now() + 1);
    expect(await kept()).toEqual([['delivery:asked', 'draft']]);
  });

  it.each([
    ['another delivery', summary('another')],
    [
      'the same name on stage',
      summary('asked').replace(ORIGIN, 'https://stage.experimenter.nonprod.webservices.mozgcp.net'),
    ],
    ['a list', `${ORIGIN}/nimbus/`],
    [
      'a page that is none of Experimenter’s deliveries',
      `${ORIGIN}/accounts/login/?next=/nimbus/asked/summary/`,
    ],
  ])('that was led to %s draws nothing on the page that asked, and is not kept', async (_where, url) => {
    await lookUp(summary('asked'), 'asked', 'draft');
    expect((await lookUp(url, 'another', 'complete')) ?? null).toBeNull();
    expect(await kept()).toEqual([['delivery:asked', 'draft']]);
  });
});
