import { useEffect, useState } from 'react';
import { emptyPlan } from '@/planner/state/empty-plan';
import { planFromFragment, planToFragment } from '@/planner/state/fragment';
import type { Plan } from '@/planner/state/plan-schema';
import { t } from '@/platform/words';
import { askedDelivery, planOfDelivery } from './plan-of-delivery';

/** The plan, and every way to change it. */
export interface PlanInHand {
  plan: Plan;
  /** Why the address gave no plan, as a sentence. */
  problem: string | null;
  /** Sets some parts of the plan anew. */
  change: (changed: Partial<Plan>) => void;
  /** Puts another plan in the place of this one; `undo` brings back what it replaced, and nothing of what came after. */
  replace: (plan: Plan, said: string) => void;
  /** What was replaced last, in words; empty when nothing was, or it was brought back. */
  said: string;
  undo: () => void;
}

interface Kept {
  plan: Plan;
  problem: string | null;
  /** What was replaced, as it was: the parts of the plan that another took the place of. */
  replaced?: { before: Partial<Plan>; said: string };
}

const today = () => Temporal.Now.plainDateISO();
const fromAddress = (): Kept => planFromFragment(location.hash, today());

/** The address without its fragment; a plan that came from a delivery stays with it. */
const withFragment = (plan: Plan) => `${location.pathname}${location.search}#${planToFragment(plan)}`;

/** The parts that `next` replaces; where one is in the planner is none of the plan. */
function replacedBy(next: Plan, plan: Plan): Partial<Plan> {
  const { part: _part, ...parts } = plan;
  const now = new Map(Object.entries<unknown>(next));
  return Object.fromEntries(Object.entries(parts).filter(([name, value]) => value !== now.get(name)));
}

/** The plan that the address holds, kept in the address with every change. Nothing of it is stored or sent. */
export function usePlan(): PlanInHand {
  const [kept, setKept] = useState<Kept>(fromAddress);
  const set = (next: Kept) => {
    history.replaceState(null, '', withFragment(next.plan));
    setKept(next);
  };
  useEffect(() => {
    const asked = askedDelivery();
    if (location.hash === '' && asked) {
      void planOfDelivery(asked, today()).then((plan) =>
        setKept(plan ? { plan, problem: null } : { plan: emptyPlan(today()), problem: UNSEEN }),
      );
    }
    const onAddress = () => setKept(fromAddress());
    addEventListener('hashchange', onAddress);
    return () => removeEventListener('hashchange', onAddress);
  }, []);
  const { plan, problem, replaced } = kept;
  return {
    plan,
    problem,
    // Who goes on to another part has seen what was replaced.
    change: (changed) =>
      set({ plan: { ...plan, ...changed }, problem: null, ...(replaced && !changed.part && { replaced }) }),
    replace: (next, said) =>
      set({ plan: next, problem: null, replaced: { before: replacedBy(next, plan), said } }),
    said: replaced?.said ?? '',
    undo: () => replaced && set({ plan: { ...plan, ...replaced.before }, problem: null }),
  };
}

const UNSEEN = t('planner.preflightHasNotSeenThatDelivery');
