import * as z from 'zod/mini';
import type { Progress } from '@/checklist/report/report';
import { entriesOf, fromEntries, ownEntry } from './entries';
import { mergeByLastWriter } from './last-writer';
import type { Register } from './last-writer';
import { plainValues } from './last-writer';
import { parseProgress } from './progress-schema';
import { isObject, sieve } from './sieve';
import { instant, registerOf } from './stamp-schema';

/** What is known of the owner, independent of any delivery (workflow §6.4). */
export interface PersonAnswers {
  /**
   * Epoch ms, the training's version when it has one, and whether it was the video or another way to learn
   * the same.
   */
  trainingWatched?: { on: number; version?: string; way?: 'video' | 'other' };
  /** Completed, launched deliveries: up to 3 counts as new to this (Experimenter's own usage report). */
  launchedDeliveries?: number;
  /** The owner's own answer to "Is this your first experiment?". Absent: not asked yet. */
  firstTime?: boolean;
  /** E-mail address, as Experimenter greets its user. */
  user?: string;
}

/** Stored under `person`. `progress` holds the items that are done once per person, not per delivery. */
export interface PersonRecord {
  answers: { [K in keyof PersonAnswers]?: Register<NonNullable<PersonAnswers[K]>> };
  progress: Progress;
}

export interface Person extends PersonAnswers {
  progress: Progress;
}

const FIELDS: Record<string, z.ZodMiniType> = {
  trainingWatched: z.object({
    on: instant,
    version: z.optional(z.string().check(z.maxLength(80))),
    way: z.optional(z.enum(['video', 'other'])),
  }),
  launchedDeliveries: z.int().check(z.nonnegative()),
  firstTime: z.boolean(),
  user: z.string().check(z.maxLength(254)),
};
const REGISTERS: Record<string, z.ZodMiniType> = fromEntries(
  entriesOf<z.ZodMiniType>(FIELDS).map(([name, value]) => [name, registerOf(value)]),
);

/** Reads the stored person; broken answers and ticks are left out. */
export function parsePerson(value: unknown): PersonRecord {
  const stored = isObject(value) ? value : {};
  return {
    answers: sieve<PersonRecord['answers']>(stored.answers, (name) => ownEntry(REGISTERS, name)),
    progress: parseProgress(stored.progress),
  };
}

/** The person behind the record. */
export function personOf({ answers, progress }: PersonRecord): Person {
  return { ...plainValues(answers), progress };
}

export function mergePersons(one: PersonRecord, other: PersonRecord): PersonRecord {
  return {
    answers: mergeByLastWriter(one.answers, other.answers),
    progress: mergeByLastWriter(one.progress, other.progress),
  };
}

/** May the answer called `name` be `value`, or `null` for none? Anything may be asked. */
export function isAnswer(name: string, value: unknown): boolean {
  const schema = ownEntry(FIELDS, name);
  return schema !== undefined && z.nullable(schema).safeParse(value).success;
}
