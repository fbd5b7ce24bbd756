import type { Delivery } from './delivery.ts';
import { seedDeliveries } from '../seeds.ts';

/** The person who is signed in at first, and owns the deliveries. */
export const USER = 'casey@example.com';

/** Whoever can sign in: the owner, and a reviewer. */
export const USERS: readonly string[] = [USER, 'robin@example.com'];

/** The two forms of the rollouts UI that may be met: a flag of the host decides. */
export const ROLLOUTS_FORMS = ['august', 'autumn'] as const;
export type RolloutsForm = (typeof ROLLOUTS_FORMS)[number];

/** Everything the stand-in remembers. It lives in memory and starts over with `reset`. */
export interface Store {
  /** The day that is today for this server. */
  readonly now: Date;
  /** All deliveries, newest first. */
  deliveries: () => readonly Delivery[];
  delivery: (slug: string) => Delivery | undefined;
  add: (delivery: Delivery) => void;
  /** E-mail address of whoever is signed in. */
  user: () => string;
  signIn: (user: string) => void;
  rolloutsForm: () => RolloutsForm;
  showRolloutsForm: (form: RolloutsForm) => void;
  /** A number not used by any link row so far. */
  nextLinkId: () => number;
  reset: () => void;
}

/** A store with the seeded deliveries, their dates laid around `now`. */
export function createStore(now: Date): Store {
  let deliveries = seedDeliveries(now);
  let lastLinkId = 1000;
  let user = USER;
  let form: RolloutsForm = 'august';
  return {
    now,
    deliveries: () => deliveries,
    delivery: (slug) => deliveries.find((each) => each.slug === slug),
    add: (delivery) => {
      deliveries = [delivery, ...deliveries];
    },
    user: () => user,
    signIn: (other) => {
      user = other;
    },
    rolloutsForm: () => form,
    showRolloutsForm: (other) => {
      form = other;
    },
    nextLinkId: () => {
      lastLinkId += 1;
      return lastLinkId;
    },
    reset: () => {
      deliveries = seedDeliveries(now);
      user = USER;
      form = 'august';
    },
  };
}
