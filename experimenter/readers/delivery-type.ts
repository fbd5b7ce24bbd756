import type { DeliveryType } from '../../guide/vocabulary';

/** The flags that make a delivery's type; undefined where the page does not say. */
export interface TypeFlags {
  labs?: boolean | undefined;
  rollout?: boolean | undefined;
  holdback?: boolean | undefined;
}

/**
 * The delivery's type, in the order of Experimenter's own `home_type_choice`: Labs first, then rollout. A
 * Firefox Labs opt-in must be a rollout, so a page that says "rollout" but nothing of Labs leaves the type
 * open. A holdback flag on a rollout does not make it a holdback (S51).
 */
export function deliveryTypeOf({ labs, rollout, holdback }: TypeFlags): DeliveryType | undefined {
  if (labs) return 'labs';
  if (rollout) return labs === false ? 'rollout' : undefined;
  if (rollout === undefined || holdback === undefined) return undefined;
  return holdback ? 'holdback' : 'experiment';
}
