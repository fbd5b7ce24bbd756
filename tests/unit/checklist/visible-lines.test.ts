import { describe, expect, it } from 'vitest';
import { builtInGuide } from '@/guide/guide';
import { STAGES } from '@/guide/vocabulary';
import type { DeliveryType, Stage } from '@/guide/vocabulary';
import { reportOn } from './report-on';

/** C-numbers of the listed items, whatever they answer, in the guide's order of places. */
function listed(stage: Stage, deliveryType: DeliveryType): string {
  const order = builtInGuide.visible[stage][deliveryType].flat();
  const report = reportOn({ stage, deliveryType });
  const ids = new Set([...(report?.open ?? []), ...(report?.closed ?? [])].map(({ id }) => id));
  const numbers = new Map(builtInGuide.items.map(({ id, number }) => [id, number]));
  return order
    .filter((id) => ids.has(id))
    .map((id) => `C${numbers.get(id)}`)
    .join(' ');
}

/**
 * What §4.1 lists, written by hand. Conditional items are absent while nothing is known; eight of ten are
 * shown.
 */
const LISTED: readonly [Stage, DeliveryType, string][] = [
  ['draft', 'experiment', 'C4 C5 C6 C8 C9 C10 C11 C14'],
  ['draft', 'holdback', 'C4 C5 C6 C8 C9 C10 C11 C24'],
  ['draft', 'rollout', 'C3 C4 C8 C11 C14 C23'],
  ['preview', 'experiment', 'C4 C11 C14 C15 C16'],
  ['preview', 'holdback', 'C4 C11 C14 C15 C16 C24'],
  ['preview', 'rollout', 'C11 C14 C15 C16 C23'],
  ['review', 'experiment', 'C4 C11 C16 C18'],
  ['review', 'holdback', 'C4 C11 C16 C18'],
  ['review', 'rollout', 'C11 C16 C18'],
  ['waiting', 'experiment', 'C4 C11 C16 C26'],
  ['waiting', 'holdback', 'C4 C11 C16 C26'],
  ['waiting', 'rollout', 'C11 C16 C26'],
  ['enrolling', 'experiment', 'C19 C20 C21 C25'],
  ['enrolling', 'holdback', 'C19 C20 C24 C25'],
  ['enrolling', 'rollout', 'C19 C20 C23'],
  ['observing', 'experiment', 'C7 C20 C22 C25'],
  ['observing', 'holdback', 'C20 C22 C25'],
  ['observing', 'rollout', ''],
  ['complete', 'experiment', 'C4 C25'],
  ['complete', 'holdback', 'C4 C25'],
  ['complete', 'rollout', 'C25'],
  ['disabled', 'experiment', ''],
  ['disabled', 'holdback', ''],
  ['disabled', 'rollout', 'C23'],
];

function byNumber(line: string): string {
  return line
    .split(' ')
    .sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)))
    .join(' ');
}

describe('the lines of a stage and type', () => {
  it.each(LISTED)('%s, %s: %s', (stage, type, expected) => {
    expect(byNumber(listed(stage, type)), 'what the guide lists, and LISTED above').toBe(expected);
  });

  it.each(STAGES)('%s: Firefox Labs is treated as a rollout', (stage) => {
    expect(listed(stage, 'labs')).toBe(listed(stage, 'rollout'));
  });
});
