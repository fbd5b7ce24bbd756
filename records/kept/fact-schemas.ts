import * as z from 'zod/mini';
import {
  DELIVERY_TYPES,
  EDIT_PAGES,
  LINK_KINDS,
  QA_STATUSES,
  REQUEST_ACTIONS,
  RISK_QUESTIONS,
  SIGNOFFS,
  STAGES,
} from '@/guide/vocabulary';
import { REQUEST_STATES, type FactName, type FactValues } from '@/experimenter/page-facts';

/**
 * Longer text (characters) and longer lists than any page of Experimenter shows are not facts but an attack.
 */
const text = z.string().check(z.maxLength(20_000));
const listOf = <T extends z.core.SomeType>(item: T) => z.array(item).check(z.maxLength(500));
const texts = listOf(text);
const count = z.number().check(z.nonnegative());
const percent = z.number().check(z.gte(0), z.lte(100));
const flag = z.boolean();
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** One schema a fact, so that one bad fact is dropped and the rest of its delivery stays. */
export const FACT_SCHEMAS: { readonly [K in FactName]: z.ZodMiniType<FactValues[K]> } = {
  name: text,
  application: text,
  stage: z.enum(STAGES),
  deliveryType: z.enum(DELIVERY_TYPES),
  holdbackFlag: flag,
  archived: flag,
  unpublishedChanges: flag,
  qaStatus: z.enum(QA_STATUSES),
  signoffs: z.partialRecord(z.enum(SIGNOFFS), z.object({ signed: flag, recommended: z.optional(flag) })),
  risks: z.partialRecord(z.enum(RISK_QUESTIONS), z.enum(['yes', 'no', 'unanswered', 'unreadable'])),
  links: listOf(z.object({ kind: z.enum(LINK_KINDS), url: text })),
  emptyLinkRows: count,
  hypothesis: text,
  hypothesisIsTemplate: flag,
  primaryOutcomes: texts,
  secondaryOutcomes: texts,
  segments: texts,
  populationPercent: percent,
  expectedClients: count,
  sizing: z.object({
    eligible: count,
    projected: z.optional(count),
    phases: z.optional(
      listOf(z.object({ populationPercent: z.optional(percent), projected: z.optional(count) })),
    ),
    excludes: z.optional(texts),
  }),
  enrollmentDays: count,
  durationDays: count,
  stepDates: z.partialRecord(
    z.enum(['draft', 'preview', 'review', 'enrolling', 'observing', 'complete']),
    date,
  ),
  startDate: date,
  endDate: date,
  channels: texts,
  features: texts,
  branches: texts,
  missingPages: listOf(z.enum(EDIT_PAGES)),
  launchErrors: texts,
  launchControls: listOf(
    z.enum([
      'to-preview',
      'request-launch',
      'end-enrollment',
      'end-experiment',
      'request-update',
      'disable',
      'next-phase',
      'enable',
    ]),
  ),
  warnings: listOf(z.object({ text, url: z.optional(text) })),
  hasMonitoring: flag,
  alerts: listOf(z.enum(['srm-mismatch', 'unenrollment-spike', 'feature-conflict', 'low-enrollment'])),
  enrolledClients: count,
  takeaways: z.object({ summary: text, recommendations: texts }),
  parent: text,
  owner: text,
  phases: listOf(
    z.object({
      populationPercent: z.optional(percent),
      start: z.optional(date),
      end: z.optional(date),
      current: z.optional(flag),
    }),
  ),
  phaseRulesWritten: flag,
  mayBe: listOf(z.enum(STAGES)),
  isRollout: flag,
  rolloutPath: z.string().check(z.maxLength(200), z.regex(/^\/nimbus\/(new\/)?rollouts\/[\w-]+\/$/)),
  request: z.object({
    action: z.enum(REQUEST_ACTIONS),
    state: z.enum(REQUEST_STATES),
    by: z.optional(text),
    on: z.optional(date),
    reason: z.optional(text),
    mayApprove: z.optional(z.literal(true)),
    secure: z.optional(z.literal(true)),
    url: z.optional(text),
  }),
};
