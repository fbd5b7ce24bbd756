import { setTimeout } from 'node:timers/promises';
import type { Reply } from '../../../demo/route';
import { ORIGIN } from '../acts/tabs';

/** What a server gives instead of a page. */
export type Answer = () => string | Reply | Promise<Reply>;

const SIGN_IN =
  '<!doctype html><title>Sign in</title><h1>Sign in with SSO</h1><form><input name="user"></form>';

/** What may become of a summary that Preflight asks for. */
export const TROUBLES = {
  'fails with 500': () => ({ status: 500, headers: {}, body: 'Server Error' }),
  'is refused with 403': () => ({ status: 403, headers: {}, body: 'Forbidden' }),
  'is not there': () => ({ status: 404, headers: {}, body: 'Not Found' }),
  'is a sign-in page, with 200': () => SIGN_IN,
  'leads to another site': () => ({ status: 302, headers: { Location: 'https://auth.example/' }, body: '' }),
  'leads round in a circle': () => {
    const Location = `${ORIGIN}/nimbus/pinned-tabs-onboarding/summary/`;
    return { status: 302, headers: { Location }, body: '' };
  },
  'breaks off': () => {
    const headers = { 'Content-Length': '999999', Connection: 'close' };
    return { status: 200, headers, body: '<html><body>' };
  },
  'is no page': () => ({ status: 200, headers: { 'Content-Type': 'application/pdf' }, body: '%PDF-1.7' }),
  'is empty': () => ({ status: 200, headers: {}, body: '' }),
  'comes late': async () => {
    await setTimeout(2000);
    return { status: 200, headers: {}, body: '' };
  },
} satisfies Record<string, Answer>;

/**
 * Answers the first GET of each summary in the order they come: the first of all by the first answer, and so on;
 * `undefined`, and whatever comes later, leaves it to the stand-in.
 */
export function inTurn(answers: readonly (Answer | undefined)[]) {
  const asked = new Set<string>();
  const failed = new Set<string>();
  return {
    /** Slugs of what was asked for, and of what got one of the answers. */
    asked,
    failed,
    answer: (url: string): ReturnType<Answer> | undefined => {
      const slug = /\/nimbus\/([\w-]+)\/summary\/$/.exec(url)?.[1];
      if (slug === undefined || asked.has(slug)) return undefined;
      const answer = answers[asked.size];
      asked.add(slug);
      if (answer) failed.add(slug);
      return answer?.();
    },
  };
}
