import type { Runtime } from 'webextension-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '@/entrypoints/background/answers/answer';
import { senderOf, takenFrom } from '@/entrypoints/background/answers/taken-from';
import type { Message } from '@/messages/schema';
import { SENDERS, type Sender } from '@/messages/senders';

const OURS = 'test-extension-id';
const PAGE = 'https://experimenter.services.mozilla.com/nimbus/some-delivery/summary/';
const OWN = fakeBrowser.runtime.getURL('/popup.html');
const TAB = { id: 7 } as Runtime.MessageSender['tab'] & object;

/** Who the browser may say that a message comes from, and what that makes it. */
const STANDING: [string, Runtime.MessageSender, Sender | null][] = [
  ['our content script', { id: OURS, tab: TAB, frameId: 0, url: PAGE }, 'content'],
  ['our panel, framed in a page', { id: OURS, tab: TAB, frameId: 4, url: OWN }, 'framed'],
  ['our page in a tab', { id: OURS, tab: TAB, frameId: 0, url: OWN }, 'own'],
  ['our popup or side panel', { id: OURS, url: OWN }, 'own'],
  ['another extension', { id: 'another', tab: TAB, frameId: 0, url: PAGE }, null],
  ['another extension that gives our address', { id: 'another', url: OWN }, null],
  ['a script of ours in a frame of the page', { id: OURS, tab: TAB, frameId: 3, url: PAGE }, null],
  ['a script of ours in no tab', { id: OURS, frameId: 0, url: PAGE }, null],
  [
    'a site whose address begins like ours',
    { id: OURS, url: `https://evil.example/?${OWN}`, frameId: 0 },
    null,
  ],
  ['nobody', {}, null],
];
const KINDS = Object.keys(SENDERS) as Message['type'][];

/** A message of this kind, as far as the question who sent it goes. */
const said = (type: Message['type'], url?: string) => ({ type, ...(url && { url }) }) as Message;

describe('who sent a message', () => {
  it.each(STANDING)('%s', (_who, sender, standing) => {
    expect(senderOf(sender)).toBe(standing);
  });
});

describe.each(KINDS)('a message "%s"', (kind) => {
  const forged = STANDING.filter(([, , standing]) => standing === null || !SENDERS[kind].includes(standing));

  it('is taken from those who may send it', () => {
    const allowed = STANDING.filter(([, , standing]) => standing && SENDERS[kind].includes(standing));
    for (const [, sender, standing] of allowed) expect(takenFrom(said(kind), sender)).toBe(standing);
  });

  it.each(forged)('is not taken from %s', (_who, sender) => {
    expect(takenFrom(said(kind), sender)).toBeNull();
  });
});

describe('what a page says of an address', () => {
  const content = STANDING[0]?.[1] ?? {};

  it('is taken where the address lies on its own site', () => {
    expect(takenFrom(said('page-read', PAGE), content)).toBe('content');
  });

  it.each([
    'https://stage.experimenter.nonprod.webservices.mozgcp.net/nimbus/a/summary/',
    'https://experimenter.services.mozilla.com.evil.example/nimbus/a/summary/',
    'http://experimenter.services.mozilla.com/nimbus/a/summary/',
    'not an address',
  ])('is not taken of %s', (url) => {
    expect(takenFrom(said('page-read', url), content)).toBeNull();
  });
});

describe('a forged message', () => {
  beforeEach(() => fakeBrowser.reset());

  const changes: Message[] = [
    { type: 'change-item', key: 'a', item: 'brief.filled', change: { state: 'done' } },
    { type: 'change-settings', change: { extraHosts: ['https://evil.example'] } },
    { type: 'import-records', text: '{"format":"preflight-records","version":1,"records":{}}' },
    { type: 'clear-records' },
  ];

  it.each(changes)('of the kind $type gets no answer, and nothing is written', (message) => {
    const forgers = STANDING.filter(([, , who]) => who === null || who === 'content');
    for (const [, sender] of forgers) expect(answer(message, sender)).toBeUndefined();
    return expect(fakeBrowser.storage.local.get(null)).resolves.toEqual({});
  });

  it('from the panel cannot touch what only the settings page may', () => {
    const panel = STANDING[1]?.[1] ?? {};
    for (const message of changes.slice(1)) expect(answer(message, panel)).toBeUndefined();
  });
});
