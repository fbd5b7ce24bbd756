import { ABSENT, ask, done } from '../rules/answers';
import { check, defineRule } from '../rules/rule';
import { unknownFact } from '../rules/unknown-fact';

const FXE_TICKET = /^https:\/\/mozilla-hub\.atlassian\.net\/browse\/FXE-\d+/i;

/** C12: whatever shows a message needs a consult; a linked FXE ticket is the proof (risk guide). */
export const messageConsult = defineRule(
  'message.consult',
  check(['risks'], ({ risks }, delivery) => {
    if (!risks.message || risks.message === 'unreadable') return unknownFact('risks', delivery);
    if (risks.message !== 'yes') return ABSENT;
    const isLinked = delivery.known.links?.value.some(({ url }) => FXE_TICKET.test(url));
    if (isLinked) return done('An FXE ticket is linked.');
    const message = 'It shows a message: ask for a message consult and link its FXE ticket.';
    return ask({ severity: 'warning', message });
  }),
);
