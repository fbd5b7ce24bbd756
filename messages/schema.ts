import * as z from 'zod/mini';
import { LINK_KINDS, STAGES } from '../guide/vocabulary';
import { ROW_SOURCES } from '../calendar/rows/row-sources';
import { PAGE_KINDS } from '../experimenter/page-facts';

/**
 * The shapes of every message that the background acts on. A message of another shape is ignored: it comes from an
 * older copy of the content script, or from nowhere good. The facts are checked once more, each for itself, where they
 * are stored (`records/`), so that one odd fact does not cost the others.
 */
const Text = (limit: number) => z.string().check(z.maxLength(limit));

const MayBe = z.optional(z.record(Text(80), z.array(z.enum(STAGES))));

const PageRead = z.object({
  page: z.enum(PAGE_KINDS),
  slug: z.optional(Text(80)),
  facts: z.record(z.string(), z.object({ value: z.unknown(), rung: Text(200) })),
  rows: z.optional(z.array(z.looseObject({ slug: Text(80), name: z.string() }))),
  isWhole: z.optional(z.boolean()),
  mayBe: MayBe,
  user: z.optional(Text(320)),
});

const Change = z.object({
  state: z.optional(z.enum(['open', 'done', 'not-needed'])),
  reason: z.optional(Text(300)),
  note: z.optional(Text(1000)),
  evidence: z.optional(Text(500)),
});

const PersonChange = z.object({
  firstTime: z.optional(z.nullable(z.boolean())),
  trainingWatched: z.optional(
    z.nullable(
      z.object({
        on: z.number(),
        version: z.optional(Text(80)),
        way: z.optional(z.enum(['video', 'other'])),
      }),
    ),
  ),
});

const DeliveryMarks = z.object({
  muted: z.optional(z.boolean()),
  pinned: z.optional(z.boolean()),
  snoozedUntil: z.optional(z.number()),
});

const Rows = z.array(z.looseObject({ slug: Text(80), name: z.string() })).check(z.maxLength(2000));

/** A pasted link may be anything; what is longer than this is not one. */
const Row = z.object({ kind: z.enum(LINK_KINDS), url: Text(2_000_000) });

const AdviceQuestion = z.discriminatedUnion('topic', [
  z.object({ topic: z.literal('create'), isLabs: z.boolean() }),
  z.object({ topic: z.literal('type'), isRollout: z.boolean(), isHoldback: z.boolean() }),
  z.object({ topic: z.literal('clone') }),
]);

export const Message = z.discriminatedUnion('type', [
  z.object({ type: z.literal('page-read'), url: Text(4000), read: z.nullable(PageRead) }),
  z.object({ type: z.literal('page-looked-up'), url: Text(4000), at: z.number(), read: PageRead }),
  z.object({ type: z.literal('check-links'), rows: z.array(Row).check(z.maxLength(1000)) }),
  z.object({ type: z.literal('mark-rows'), rows: Rows, mayBe: MayBe }),
  z.object({ type: z.literal('next-row'), slugs: z.array(Text(80)).check(z.maxLength(2000)) }),
  z.object({
    type: z.literal('row-found'),
    slug: Text(80),
    source: z.enum(ROW_SOURCES),
    status: z.int(),
    read: z.nullable(PageRead),
    json: z.nullable(Text(1_000_000)),
  }),
  z.object({ type: z.literal('ask-advice'), question: AdviceQuestion }),
  z.object({ type: z.literal('hide-advice'), topic: z.enum(['create', 'type', 'clone']) }),
  z.object({
    type: z.literal('remember-panel'),
    change: z.object({
      panelOpen: z.optional(z.boolean()),
      panelWidth: z.optional(z.int()),
      pillCorner: z.optional(z.enum(['bottom-right', 'bottom-left', 'top-right', 'top-left'])),
    }),
  }),
  z.object({ type: z.literal('open-side-panel') }),
  z.object({ type: z.literal('panel-missing') }),
  z.object({ type: z.literal('change-item'), key: Text(400), item: Text(80), change: Change }),
  z.object({ type: z.literal('change-person'), change: PersonChange }),
  z.object({ type: z.literal('change-person-item'), item: Text(80), change: Change }),
  z.object({ type: z.literal('change-delivery'), key: Text(400), change: DeliveryMarks }),
  // Each setting is checked against its own schema where it is stored.
  z.object({ type: z.literal('change-settings'), change: z.record(z.string(), z.unknown()) }),
  z.object({ type: z.literal('forget-delivery'), key: Text(400) }),
  z.object({ type: z.literal('clear-records') }),
  z.object({ type: z.literal('undo') }),
  z.object({ type: z.literal('forget-undo') }),
  // Files may be anything: how long and what they may be is decided, in words, where they are read.
  z.object({ type: z.literal('import-records'), text: z.string() }),
  z.object({ type: z.literal('set-guide'), whose: z.enum(['team', 'mine']), text: z.nullable(z.string()) }),
  z.object({ type: z.literal('sync-now') }),
  z.object({ type: z.literal('look-again'), tabId: z.int() }),
  z.object({ type: z.literal('shown-here') }),
  z.object({
    type: z.literal('open-planner'),
    key: z.optional(Text(400)),
    part: z.optional(z.enum(['kind', 'launch', 'size'])),
  }),
  z.object({ type: z.literal('take-wish') }),
  z.object({ type: z.literal('news-seen') }),
  z.object({ type: z.literal('panel-ready') }),
  z.object({ type: z.literal('close-panel') }),
  z.object({ type: z.literal('hide-pill'), key: z.nullable(Text(400)), hidden: z.boolean() }),
  z.object({ type: z.literal('lead-to'), tabId: z.int(), url: Text(4000) }),
  z.object({
    type: z.literal('move-panel'),
    tabId: z.int(),
    place: z.enum(['page', 'side']),
    isOpen: z.boolean(),
  }),
]);
export type Message = z.infer<typeof Message>;
