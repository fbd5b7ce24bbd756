import type { Message } from '@/messages/schema';
import { records } from '../records';

/** Answers what the options page asks to be done with the records as a whole; `undefined` for every other message. */
export function answerData(message: Message): Promise<unknown> | undefined {
  const store = records();
  switch (message.type) {
    case 'forget-delivery':
      return store.forget(message.key);
    case 'import-records':
      return store.importAll(message.text);
    case 'clear-records':
      return store.clearAll();
    case 'undo':
      return store.undo();
    case 'forget-undo':
      return store.forgetUndo();
    case 'set-guide':
      return store.setGuide(message.whose, message.text);
    case 'sync-now':
      return store.syncNow();
    default:
      return undefined;
  }
}
