/**
 * The shapes of the guide's entries. Every entry has an `id` that layers refer to, and a `source` that says
 * which layer it came from. `seed` lists the facts of the seed guide that it carries (see
 * docs/seed-coverage.md).
 */
import * as z from 'zod/mini';
import { _default as withDefault } from 'zod/mini';
import { DELIVERY_TYPES, REQUEST_ACTIONS, REVIEWER_ID, SEVERITIES, STAGES } from './vocabulary';
import { parseZone } from './time-zone';
import { isHttps } from './well-formed';

/** Who an entry comes from: shipped, set by enterprise policy, a team's file, the owner. */
export const LAYER_SOURCES = ['built-in', 'policy', 'team', 'mine'] as const;

const entryId = z
  .string()
  .check(z.regex(/^[a-z0-9][\w.-]{0,79}$/i, 'must be a short name: letters, digits, dots, dashes'));
const text = z.string().check(z.minLength(1), z.maxLength(2000));
const address = z
  .string()
  .check(z.maxLength(2000), z.refine(isHttps, 'must be an address that starts with https://'));
const day = z.iso.date('must be a date such as 2026-11-26');
const percent = z.number().check(z.minimum(0), z.maximum(100));
const seedFact = z.string().check(z.regex(/^S([1-9]|[1-7]\d|8[0-4])$/, 'must be a seed fact, S1 to S84'));

const common = {
  id: entryId,
  seed: withDefault(z.array(seedFact), []),
  source: withDefault(z.enum(LAYER_SOURCES), 'built-in'),
};

/** One thing to see to (C1, C2 …, and what teams add). `link` is the id of a link, training or contact. */
export const itemSchema = z.strictObject({
  ...common,
  /** Place in the whole list, the next free one: item 4 is called C4. */
  number: z.int().check(z.minimum(1)),
  title: text,
  why: text,
  /** What to do, in one sentence: shown while a manual item is open. */
  todo: text,
  link: z.nullable(entryId),
  stages: z.array(z.enum(STAGES)),
  deliveryTypes: z.array(z.enum(DELIVERY_TYPES)),
  /** `once` is ticked per person, `every` per delivery. */
  when: z.enum(['once', 'every']),
  kind: z.enum(['automatic', 'manual', 'both']),
  /** The worst severity it can reach. */
  worst: z.enum(SEVERITIES),
  /** Set on items that concern some deliveries only: they are listed when the condition is known to hold. */
  onlyIf: z.optional(text),
  /** What a tick on it says, where "my part is done" does not fit. */
  tick: z.optional(text),
  /** What a reviewer does about it, where a request is reviewed that it concerns. */
  reviewer: z.optional(text),
  /** Reasons to choose from when the owner says that it is not needed. */
  notNeededReasons: z.optional(z.array(text)),
});

/** One thing that a reviewer looks at and no page tells. `link` is the id of a link, training or contact. */
export const reviewItemSchema = z.strictObject({
  ...common,
  id: z.string().check(z.regex(REVIEWER_ID, 'must be a short name that starts with "reviewer."')),
  title: text,
  why: text,
  /** What to look at, in one sentence; `{slug}` in it is the delivery's slug. */
  todo: text,
  link: z.nullable(entryId),
  /** The requests that it concerns. */
  actions: z.array(z.enum(REQUEST_ACTIONS)),
  /** `once` is ticked per person, `every` per request. */
  when: z.enum(['once', 'every']),
});

export const linkSchema = z.strictObject({
  ...common,
  title: text,
  url: address,
  note: z.optional(text),
  checkedOn: day,
});

export const trainingSchema = z.strictObject({
  ...common,
  title: text,
  url: address,
  version: text,
  /** Must be watched before the first delivery. */
  required: z.boolean(),
  /** Id of the recording that replaced it. Having watched this one still counts for that one. */
  supersededBy: z.optional(entryId),
  /** Running time, or null where no source gives it. */
  minutes: z.nullable(z.number()),
  checkedOn: day,
});

/** A series of office hours. A null `time` means that no time is known: none is ever invented. */
export const officeHoursSchema = z.strictObject({
  ...common,
  title: text,
  days: z
    .array(z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']))
    .check(z.minLength(1, 'must name at least one day')),
  /** Wall time `HH:MM` in `tz`. */
  time: z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:30'))),
  /** Minutes; used only where a time is known. */
  durationMin: z.int().check(z.minimum(1), z.maximum(1440)),
  /** IANA time zone, such as Europe/Berlin. */
  tz: z.nullable(
    z
      .string()
      .check(z.refine((name) => parseZone(name) !== null, 'must be a time zone such as America/Los_Angeles')),
  ),
  /** Cancelled days. */
  skip: withDefault(z.array(day), []),
  validFrom: z.nullable(day),
  validUntil: z.nullable(day),
  agendaUrl: z.nullable(address),
  infoUrl: z.nullable(address),
  checkedOn: day,
});

/**
 * What is right of each field and still wrong of the whole, seen once layers are merged: a time without a
 * zone is no time, and a series that ends before it begins has no day.
 */
export const wholeOfficeHoursSchema = officeHoursSchema.check(
  z.refine(({ time, tz }) => time === null || tz !== null, {
    path: ['time'],
    error: 'needs tz, the zone it is in',
  }),
  z.refine(({ time, tz }) => tz === null || time !== null, { path: ['tz'], error: 'needs time' }),
  z.refine(({ validFrom, validUntil }) => !validFrom || !validUntil || validFrom <= validUntil, {
    path: ['validFrom'],
    error: 'must not be after validUntil',
  }),
);

/** A feature of Firefox that shows messages to users; a star stands for any characters. */
export const messagingFeatureSchema = z.strictObject({
  ...common,
  name: z
    .string()
    .check(
      z.regex(/^[\w-]*\*?[\w-]+\*?$|^[\w-]+\*$/, 'must be the name of a feature, such as fxms-message-*'),
    ),
});

export const knownDocumentSchema = z.strictObject({
  ...common,
  /** Google file id, or the number of a Confluence page. */
  id: z.string().check(z.regex(/^[\w-]{4,100}$/, 'must be the id of a document')),
  name: text,
  role: z.enum(['brief-template', 'not-a-brief']),
  copyUrl: z.optional(address),
});

/** One column of the "when to use what" table. */
export const deliveryTypeSchema = z.strictObject({
  ...common,
  id: z.enum(DELIVERY_TYPES),
  title: text,
  definition: text,
  populationAndTimeframe: text,
  measuresDau: z.boolean(),
  showsGuardrails: z.boolean(),
  whenToUse: text,
  advantages: text,
  disadvantages: text,
  briefNeeded: z.boolean(),
  note: z.optional(text),
});

/** A launch plan to start from. `observe` quotes an example of the guide; it is never a promise. */
export const launchPlanSchema = z.strictObject({
  ...common,
  title: text,
  about: text,
  steps: z.array(
    z.strictObject({
      deliveryType: z.enum(DELIVERY_TYPES),
      title: text,
      goal: z.optional(text),
      /** Percent of the targeted population, lowest and highest. */
      population: z.tuple([percent, percent]),
      /** Percent of the step's own population that each branch gets, reference branch first. */
      branches: z.array(percent),
      observe: z.optional(text),
      note: z.optional(text),
    }),
  ),
});

export const contactSchema = z.strictObject({
  ...common,
  title: text,
  url: z.nullable(address),
  purpose: text,
  checkedOn: day,
});

/** Advice that belongs to no single item: help texts of the panel and the planner. */
export const principleSchema = z.strictObject({ ...common, text });
