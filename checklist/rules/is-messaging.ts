import type { Guide } from '@/guide/schema';
import type { KnownFacts } from '../report/report';

/** A star stands for any characters; letters count alike in both cases. */
function isNamed(feature: string, pattern: string): boolean {
  const [start = '', ...rest] = pattern.toLowerCase().split('*');
  const name = feature.toLowerCase();
  if (rest.length === 0) return name === start;
  const end = rest.pop() ?? '';
  const isFramed = name.startsWith(start) && name.endsWith(end) && name.length >= start.length + end.length;
  return isFramed && rest.every((part) => name.includes(part));
}

/**
 * Does this delivery show messages to users? Its review goes to #omc then (desktop messaging guide). The
 * guide holds the features that Firefox itself lists as messaging, and layers may add theirs.
 */
export function isMessaging(known: KnownFacts, { messagingFeatures }: Guide): boolean {
  const features = known.features?.value ?? [];
  return (
    known.risks?.value.message === 'yes' ||
    features.some((feature) => messagingFeatures.some(({ name }) => isNamed(feature, name)))
  );
}
