import { findLink } from '@/guide/find-link';
import { daysSince } from '../rules/days';
import { isMessaging } from '../rules/is-messaging';
import { byHand, defineRule } from '../rules/rule';
import type { Delivery } from '../rules/delivery';

const PING_AFTER_HOURS = 2;

/**
 * The timeline tells only the day of the request: it is so long ago once the whole day and the hours passed.
 */
function isLongAsked({ known, now }: Delivery): boolean {
  const day = known.stepDates?.value.review;
  return day !== undefined && daysSince(day, now) >= 1 + PING_AFTER_HOURS / 24;
}

function whomToAsk({ known, guide }: Delivery): string {
  if (known.features?.value.some((name) => /^pref-?flips$/i.test(name))) {
    return 'Ask Release Management: only they may approve prefFlips.';
  }
  if (isMessaging(known, guide)) return 'Ask for a review in #omc: this is a messaging delivery.';
  return 'Ask a reviewer on your team, else paste the link in #ask-experimenter.';
}

/** C18: someone else has to approve (S21, S22); messaging is reviewed in #omc. */
export const reviewReviewer = defineRule(
  'review.reviewer',
  byHand((delivery) => {
    const fix = isMessaging(delivery.known, delivery.guide)
      ? null
      : findLink(delivery.guide, 'ask-experimenter');
    const again = isLongAsked(delivery) ? ' It has waited for hours: ask again.' : '';
    const message =
      delivery.stage === 'waiting'
        ? 'Approved and on its way. If the second approval, in Remote Settings, times out, request it again.'
        : `${whomToAsk(delivery)}${again}`;
    return { severity: 'info', message, ...(fix && { fix }) };
  }),
);
