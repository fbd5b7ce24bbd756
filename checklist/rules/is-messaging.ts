import type { KnownFacts } from '../report/report';

/** Does this delivery show messages to users? Its review goes to #omc then (desktop messaging guide). */
export function isMessaging(known: KnownFacts): boolean {
  const features = known.features?.value ?? [];
  return known.risks?.value.message === 'yes' || features.some((name) => /^fxms\b|messag/i.test(name));
}
