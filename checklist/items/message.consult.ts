import { check, defineRule } from '../rule';
import { unknownFact } from '../unknown-fact';

const FXE_TICKET = /^https:\/\/mozilla-hub\.atlassian\.net\/browse\/FXE-\d+/i;

/** C12: whatever shows a message needs a consult; a linked FXE ticket is the proof (risk guide). */
export const messageConsult = defineRule('message.consult', check(['risks'], ({ risks }, { known }) => {
  if (!risks.message || risks.message === 'unreadable') return unknownFact('risks');
  if (risks.message !== 'yes') return { outcome: 'absent' };
  if (known.links?.value.some(({ url }) => FXE_TICKET.test(url))) return { outcome: 'done', message: 'An FXE ticket is linked.' };
  return { outcome: 'todo', severity: 'warning', message: 'It shows a message: ask for a message consult and link its FXE ticket.' };
}));
