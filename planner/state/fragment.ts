import { emptyPlan } from './empty-plan';
import { planSchema, type Plan } from './plan-schema';

/** Before the plan, so that a later shape of it can be told from this one. */
const MARK = 'plan=1.';

/** Longer than any plan of this shape. */
const LONGEST = 60_000;

/** What a fragment holds; `problem` is a sentence where that was nothing to be read. */
export interface FragmentPlan {
  plan: Plan;
  problem: string | null;
}

/** The plan as the fragment of an address, without `#`: JSON in base64, which no chat or mail breaks apart. */
export function planToFragment(plan: Plan): string {
  const bytes = new TextEncoder().encode(JSON.stringify(plan));
  return MARK + bytes.toBase64({ alphabet: 'base64url', omitPadding: true });
}

/**
 * The plan in an address, or in its fragment alone. An empty one is an empty plan; one that holds no plan is an empty plan
 * and says so. Total: nothing that stands there throws.
 */
export function planFromFragment(address: string, today: Temporal.PlainDate): FragmentPlan {
  const fragment = address.slice(address.indexOf('#') + 1).trim();
  const plan = emptyPlan(today);
  if (fragment === '') return { plan, problem: null };
  if (/^plan=\d+\./.test(fragment) && !fragment.startsWith(MARK)) {
    return { plan, problem: 'This plan was made by another version of Preflight, so this one is empty.' };
  }
  const read =
    fragment.startsWith(MARK) && fragment.length <= LONGEST && readPlan(fragment.slice(MARK.length));
  return read
    ? { plan: read, problem: null }
    : { plan, problem: 'The address holds no plan that can be read, so this one is empty.' };
}

function readPlan(base64: string): Plan | null {
  try {
    const bytes = Uint8Array.fromBase64(base64, { alphabet: 'base64url' });
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return planSchema.safeParse(json).data ?? null;
  } catch {
    return null;
  }
}
