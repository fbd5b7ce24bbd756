import type { Guide } from '@/guide/schema';
import { briefLink } from '../items/brief.link';
import { judgeLinks } from '../rules/judge-links';
import type { KnownFacts } from '../report/report';
import type { Delivery } from '../rules/delivery';

/** How the brief of a delivery stands, whatever its stage, and the same in one sentence. */
export interface BriefState {
  /** `elsewhere`: on a host where briefs usually are not, which only the owner can tell. */
  state: 'ok' | 'elsewhere' | 'wrong' | 'missing' | 'not-needed' | 'unknown';
  message: string;
}

interface BriefQuestion {
  slug: string;
  facts: KnownFacts;
  guide: Guide;
  /** Epoch ms. */
  now: number;
  /** Address of the brief of the delivery that this one was cloned from. */
  parentBrief?: string;
}

/** Somebody meant to link a brief: under its type, under another one, or the template itself. */
function isTried(delivery: Delivery): boolean {
  const links = delivery.known.links?.value ?? [];
  const templates = delivery.guide.knownDocuments.filter(({ role }) => role === 'brief-template');
  return (
    links.some(({ kind, url }) => kind === 'DESIGN_DOC' || templates.some(({ id }) => url.includes(id))) ||
    judgeLinks(links, delivery).rows.some(({ fix }) => fix?.kind === 'DESIGN_DOC')
  );
}

/** C4 in a word: what the rule of the brief says of this delivery. Rollouts and Labs need none (S71). */
export function briefState({ slug, facts, guide, now, parentBrief }: BriefQuestion): BriefState {
  const type = facts.deliveryType?.value;
  const delivery: Delivery = {
    slug,
    stage: facts.stage?.value ?? 'draft',
    known: facts,
    guide,
    now,
    others: {},
    ...(type && { type }),
    ...(parentBrief && { parentBrief }),
  };
  const answer = briefLink.answer(delivery);
  const message = 'message' in answer ? answer.message : '';
  if (answer.outcome === 'done') return { state: 'ok', message };
  if (answer.outcome === 'info' && 'confirm' in answer) return { state: 'elsewhere', message };
  if (answer.outcome === 'problem') return { state: isTried(delivery) ? 'wrong' : 'missing', message };
  const needsNone = type === 'rollout' || type === 'labs';
  return needsNone ? { state: 'not-needed', message: 'No brief is needed.' } : { state: 'unknown', message };
}
