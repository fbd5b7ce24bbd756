import { changeItem } from './item';
import type { ItemChange } from './item';
import { changeRegisters } from './registers';
import type { ValueChange } from './registers';
import { isAnswer, parsePerson } from '../kept/person-record';
import type { PersonAnswers, PersonRecord } from '../kept/person-record';
import { parseReminders } from '../kept/reminders-record';
import type { ShownReminders } from '../kept/reminders-record';
import { isSetting, parseSettings } from '../kept/settings-record';
import type { Settings } from '../kept/settings-record';
import { KEYS } from '../kept/stored-keys';
import type { WriteFailure, WriteResult } from '../store/write-result';
import type { Write } from '../store/writer';

/** What may be written about the owner and the extension itself. */
export interface OwnerWrites {
  /** `null` takes an answer back. One that does not fit changes nothing (`invalid`). */
  changePerson(change: ValueChange<PersonAnswers>): Promise<WriteResult>;
  /** Changes an item that is done once per person, such as the training. */
  changePersonItem(itemId: string, change: ItemChange): Promise<WriteResult>;
  /** `null` goes back to the default. A value that does not fit its setting changes nothing (`invalid`). */
  changeSettings(change: ValueChange<Settings>): Promise<WriteResult>;
  /** Remembers which reminders were shown: `update` gets what was, and gives what is. */
  changeReminders(update: (shown: ShownReminders) => ShownReminders): Promise<WriteResult>;
}

/** @param now epoch ms */
export function ownerWrites(write: Write, now: () => number): OwnerWrites {
  const person = (update: (record: PersonRecord, device: string) => PersonRecord | WriteFailure) =>
    write([KEYS.person], (stored, device) => {
      const after = update(parsePerson(stored[KEYS.person]), device);
      return typeof after === 'string' ? after : { [KEYS.person]: after };
    });
  return {
    changePerson: (change) =>
      person((record, device) => {
        if (!Object.entries(change).every(([name, value]) => isAnswer(name, value))) return 'invalid';
        return { ...record, answers: changeRegisters<PersonAnswers>(record.answers, change, now(), device) };
      }),
    changePersonItem: (itemId, change) =>
      person((record, device) => {
        const progress = changeItem(record.progress, itemId, change, now(), device);
        return progress ? { ...record, progress } : 'too-long';
      }),
    changeSettings: (change) =>
      write([KEYS.settings], (stored, device) => {
        if (!Object.entries(change).every(([name, value]) => isSetting(name, value))) return 'invalid';
        const settings = parseSettings(stored[KEYS.settings]);
        return { [KEYS.settings]: changeRegisters<Settings>(settings, change, now(), device) };
      }),
    changeReminders: (update) =>
      write([KEYS.reminders], (stored) => ({
        [KEYS.reminders]: update(parseReminders(stored[KEYS.reminders])),
      })),
  };
}
