import * as z from 'zod/mini';
import { ANSWERS } from '../kind/answers';
import { COMPLEXITIES, STEP_KINDS } from '../launch/launch-plan';
import { PLATFORMS } from '../size/eligible-range';

/** What the address may hold: it comes from anybody, so every text and list has its limit. */
const text = (limit: number) => z.string().check(z.maxLength(limit));
const percent = z.number().check(z.minimum(0), z.maximum(100));
const days = z.int().check(z.minimum(0), z.maximum(730));
const isoDay = z.iso.date();
const maybe = <T extends z.ZodMiniType>(value: T) => z.nullable(value);
const count = z.number().check(z.minimum(0), z.maximum(1e10));

const answers = z.object({
  need: z.optional(z.enum(ANSWERS.need)),
  effect: z.optional(z.enum(ANSWERS.effect)),
  wait: z.optional(z.enum(ANSWERS.wait)),
  late: z.optional(z.enum(ANSWERS.late)),
});

const step = z.object({
  kind: z.enum(STEP_KINDS),
  title: text(120),
  population: percent,
  branches: z.readonly(
    z.array(z.number().check(z.minimum(0), z.maximum(1000))).check(z.minLength(1), z.maxLength(20)),
  ),
  enrollment: days,
  observation: days,
  rollout: percent,
  wait: days,
});

const launch = z.object({
  preset: text(80),
  start: isoDay,
  complexity: z.enum(COMPLEXITIES),
  localized: z.boolean(),
  releaseDay: z.union([isoDay, z.literal('')]),
  application: text(80),
  features: z.readonly(z.array(text(200)).check(z.maxLength(20))),
  steps: z.readonly(z.array(step).check(z.maxLength(20))),
});

/** Percents are 0–100; `null` is a field that nobody has filled in. */
const size = z.object({
  measure: z.enum(['rate', 'mean']),
  rate: maybe(percent),
  cv: maybe(z.number().check(z.minimum(0), z.maximum(1000))),
  change: maybe(percent),
  power: maybe(percent),
  alpha: maybe(percent),
  eligible: maybe(count),
  exposure: maybe(percent),
  taken: maybe(percent),
  platform: z.enum(PLATFORMS),
  perComparison: z.boolean(),
  step: z.int().check(z.minimum(0), z.maximum(19)),
});

export const PARTS = ['kind', 'launch', 'size'] as const;

export const planSchema = z.object({
  /** The delivery that it was opened from, as its owner knows it; both empty where there is none. */
  about: z.object({ name: text(300), key: text(400) }),
  /** The part that is looked at. */
  part: z.enum(PARTS),
  answers,
  launch,
  size,
});

/** Everything that the planner holds, and an address with it. */
export type Plan = z.output<typeof planSchema>;
export type SizeFields = Plan['size'];
