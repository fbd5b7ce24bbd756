import { briefLink } from './items/brief.link';
import { qaStatus } from './items/qa.status';
import { setupComplete } from './items/setup.complete';
import type { Rule } from './rule';

/** Every rule by the id of its item. Items without one are the owner's to tick. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  [briefLink, qaStatus, setupComplete].map((rule) => [rule.id, rule]),
);
