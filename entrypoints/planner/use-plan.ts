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
  /** Puts another plan in the place of this one; `undo` brings this one back. */
  replace: (plan: Plan, said: string) => void;
  /** What was replaced last, in words; empty when nothing was, or it was brought back. */
  said: string;
  undo: () => void;
}

interface Kept {
  plan: Plan;
  problem: string | null;
  replaced?: { plan: Plan; said: string };
}

const today = () => Temporal.Now.plainDateISO();
const fromAddress = (): Kept => planFromFragment(location.hash, today());

/** The address without its fragment; a plan that came from a delivery stays with it. */
const withFragment = (plan: Plan) => `${location.pathname}${location.search}#${planToFragment(plan)}`;

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
    change: (changed) => set({ plan: { ...plan, ...changed }, problem: null, ...(replaced && { replaced }) }),
    replace: (next, said) => set({ plan: next, problem: null, replaced: { plan, said } }),
    said: replaced?.said ?? '',
    undo: () => replaced && set({ plan: { ...replaced.plan, part: plan.part }, problem: null }),
  };
}

const UNSEEN = t('planner.preflightHasNotSeenThatDelivery');
