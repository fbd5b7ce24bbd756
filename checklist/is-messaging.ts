import type { KnownFacts } from './report';

/** Does this delivery show messages to users? Its review goes to #omc then (desktop messaging guide). */
export function isMessaging(known: KnownFacts): boolean {
  return known.risks?.value.message === 'yes' || (known.features?.value ?? []).some((name) => /^fxms\b|messag/i.test(name));
}
