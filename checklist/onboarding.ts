import type { PersonState } from './person';
import type { ReportItem } from './report';
import type { Delivery } from './rule';

export function onboardingOf(_delivery: Delivery, _person: PersonState): ReportItem[] {
  return [];
}
