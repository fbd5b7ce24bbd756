import { briefLink } from '../items/brief.link';
import { cloneLeftovers } from '../items/clone.leftovers';
import { designOutcomes } from '../items/design.outcomes';
import { dsTicket } from '../items/ds.ticket';
import { enrollEnd } from '../items/enroll.end';
import { enrollHealth } from '../items/enroll.health';
import { holdbackPair } from '../items/holdback.pair';
import { learnRecord } from '../items/learn.record';
import { messageConsult } from '../items/message.consult';
import { monitorFirst } from '../items/monitor.first';
import { observeEnd } from '../items/observe.end';
import { overlapReviewed } from '../items/overlap.reviewed';
import { previewTested } from '../items/preview.tested';
import { qaStatus } from '../items/qa.status';
import { qaTicket } from '../items/qa.ticket';
import { requestAnswer } from '../items/request.answer';
import { reviewReviewer } from '../items/review.reviewer';
import { riskSignoffs } from '../items/risk.signoffs';
import { rolloutPlan } from '../items/rollout.plan';
import { setupComplete } from '../items/setup.complete';
import { sizingSet } from '../items/sizing.set';
import type { Rule } from '../rules/rule';

/** Every rule by the id of its item. Items without one are the owner's to tick. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  [
    briefLink,
    dsTicket,
    setupComplete,
    designOutcomes,
    sizingSet,
    riskSignoffs,
    messageConsult,
    overlapReviewed,
    qaTicket,
    previewTested,
    qaStatus,
    cloneLeftovers,
    reviewReviewer,
    requestAnswer,
    monitorFirst,
    enrollHealth,
    enrollEnd,
    observeEnd,
    rolloutPlan,
    holdbackPair,
    learnRecord,
  ].map((rule) => [rule.id, rule]),
);
