import * as z from 'zod/mini';
import type { LAYER_SOURCES } from './entry-schemas';
import {
  contactSchema,
  deliveryTypeSchema,
  itemSchema,
  knownDocumentSchema,
  launchPlanSchema,
  linkSchema,
  messagingFeatureSchema,
  officeHoursSchema,
  principleSchema,
  reviewItemSchema,
  trainingSchema,
} from './entry-schemas';
import { DELIVERY_TYPES, REQUEST_ACTIONS, STAGES } from './vocabulary';

/** The kinds of entries that layers may add, change and retire. */
export const ENTRY_SCHEMAS = {
  items: itemSchema,
  reviewItems: reviewItemSchema,
  links: linkSchema,
  trainings: trainingSchema,
  officeHours: officeHoursSchema,
  knownDocuments: knownDocumentSchema,
  contacts: contactSchema,
  launchPlans: launchPlanSchema,
  messagingFeatures: messagingFeatureSchema,
} as const;
export type EntryKind = keyof typeof ENTRY_SCHEMAS;

/** Item ids, the most important first. A list in the list is one place that its members take in turn. */
const orderSchema = z.array(z.union([z.string(), z.array(z.string())]));

export const guideSchema = z.strictObject({
  items: z.array(itemSchema),
  reviewItems: z.array(reviewItemSchema),
  /** Which of the owner's items a reviewer of each request is shown, the weightiest first. */
  reviewed: z.record(z.enum(REQUEST_ACTIONS), z.array(z.string())),
  links: z.array(linkSchema),
  trainings: z.array(trainingSchema),
  officeHours: z.array(officeHoursSchema),
  knownDocuments: z.array(knownDocumentSchema),
  contacts: z.array(contactSchema),
  launchPlans: z.array(launchPlanSchema),
  /** Features of Firefox whose deliveries show messages. */
  messagingFeatures: z.array(messagingFeatureSchema),
  deliveryTypes: z.array(deliveryTypeSchema),
  principles: z.array(principleSchema),
  /** Which items each stage and delivery type lists (workflow §4.1). */
  visible: z.record(z.enum(STAGES), z.record(z.enum(DELIVERY_TYPES), orderSchema)),
});
export type Guide = z.output<typeof guideSchema>;

/** One entry of a layer: the id, then `retired: true` or the fields to set, which are checked on merge. */
const layerEntry = z.looseObject({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  retired: z.optional(z.boolean()),
});
const layerEntries = z.optional(z.array(layerEntry).check(z.maxLength(500, 'has more than 500 entries')));

export const guideLayerSchema = z.strictObject({
  /** For editors, which check the file as it is written; not used here. */
  $schema: z.optional(z.string().check(z.maxLength(500))),
  format: z.literal(1),
  /** Shown beside what this layer set, such as "Growth team". */
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  items: layerEntries,
  reviewItems: layerEntries,
  links: layerEntries,
  trainings: layerEntries,
  officeHours: layerEntries,
  knownDocuments: layerEntries,
  contacts: layerEntries,
  launchPlans: layerEntries,
  messagingFeatures: layerEntries,
});
/** A layer as read: `source` says who laid it, whatever its file says. */
export type GuideLayer = z.output<typeof guideLayerSchema> & { source: LayerSource };

export type GuideItem = Guide['items'][number];
export type ReviewItem = Guide['reviewItems'][number];
export type GuideLink = Guide['links'][number];
export type Training = Guide['trainings'][number];
export type OfficeHours = Guide['officeHours'][number];
export type DeliveryTypeGuide = Guide['deliveryTypes'][number];
export type LaunchPlan = Guide['launchPlans'][number];
export type Contact = Guide['contacts'][number];
export type LayerSource = (typeof LAYER_SOURCES)[number];
