import type { Delivery } from './delivery.ts';

/**
 * The recipe as the host publishes it, as far as the summary shows it. Links and the holdback flag are not in
 * it.
 */
export const recipe = (delivery: Delivery): Record<string, unknown> => ({
  slug: delivery.slug,
  appId: delivery.application,
  userFacingName: delivery.name,
  userFacingDescription: delivery.publicDescription,
  isRollout: delivery.isRollout,
  isFirefoxLabsOptIn: delivery.isLabs,
  isEnrollmentPaused: delivery.paused || delivery.status === 'Draft',
  proposedDuration: delivery.durationDays,
  proposedEnrollment: delivery.enrollmentDays,
  startDate: delivery.dates.Enrollment ?? null,
  endDate: delivery.dates.Complete ?? null,
  channels: delivery.channels,
  featureIds: delivery.features.map(({ slug }) => slug),
  branches: delivery.branches.map(({ slug, ratio }) => ({ slug, ratio })),
  bucketConfig: { count: delivery.populationPercent * 100, total: 10_000 },
});
