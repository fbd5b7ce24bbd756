import { findLink } from '@/guide/find-link';
import type { Guide } from '@/guide/schema';
import type { Fix, KnownFacts } from '../report/report';
import { isMessaging } from './is-messaging';

/** Whom to ask for a review, in one sentence, and where they are; no `fix` where there is no address. */
export interface Reviewers {
  message: string;
  fix?: Fix;
}

function isForReleaseManagement({ request, features }: KnownFacts): boolean {
  const flips = features?.value.some((name) => /^pref-?flips$/i.test(name)) ?? false;
  return request?.value.secure === true || flips;
}

function at(guide: Guide, contact: string, message: string): Reviewers {
  const fix = findLink(guide, contact);
  return { message, ...(fix && { fix }) };
}

/** Messages are reviewed in #omc, secure features by Release Management, everything else by one's team (S21, S22). */
export function whomToAsk(known: KnownFacts, guide: Guide): Reviewers {
  if (isForReleaseManagement(known)) {
    return at(guide, 'release-management', 'Ask Release Management: only they may approve this.');
  }
  if (isMessaging(known, guide))
    return at(guide, 'omc', 'Ask for a review in #omc: this is a messaging delivery.');
  const message = 'Ask a reviewer on your team, else paste the link in #ask-experimenter.';
  return at(guide, 'ask-experimenter', message);
}
