import type { FactName, PageKind } from '@/experimenter/page-facts';
import { goTo } from './go-to';
import { isInNewUi } from './is-in-new-ui';
import { factsIn } from '../report/report';
import type { KnownFacts, RuleAnswer } from '../report/report';
import type { Whereabouts } from './go-to';

type Unknown = Extract<RuleAnswer, { outcome: 'unknown' }>;

/** What the owner calls a fact, and the page that tells it. Facts not listed stand on the Summary page. */
const WHERE_TOLD: { [K in FactName]?: { words: string; page?: PageKind } } = {
  emptyLinkRows: { words: 'the link rows', page: 'overview' },
  enrollmentDays: { words: 'the days of enrollment' },
  durationDays: { words: 'the planned duration' },
  stage: { words: 'the stage' },
  deliveryType: { words: 'the kind of delivery' },
  holdbackFlag: { words: 'the holdback mark' },
  qaStatus: { words: 'the QA status' },
  signoffs: { words: 'the sign-offs' },
  risks: { words: 'the risk answers' },
  links: { words: 'the documentation links' },
  hypothesis: { words: 'the hypothesis' },
  hypothesisIsTemplate: { words: 'the hypothesis' },
  primaryOutcomes: { words: 'the primary outcomes' },
  populationPercent: { words: 'the population percent' },
  expectedClients: { words: 'the expected clients' },
  stepDates: { words: 'the timeline' },
  missingPages: { words: 'which pages are incomplete' },
  launchErrors: { words: 'the launch box' },
  warnings: { words: 'the warnings' },
  alerts: { words: 'the health alerts' },
  enrolledClients: { words: 'the enrolled clients' },
  takeaways: { words: 'the takeaways' },
  parent: { words: 'the parent delivery' },
  unpublishedChanges: { words: 'unpublished changes' },
};

const PAGE_NAMES: Partial<Record<PageKind, string>> = { overview: 'Overview', summary: 'Summary' };

/** When anything was last seen on a page of this kind, in epoch ms; 0: never. */
const readAt = (known: KnownFacts, kind: PageKind): number =>
  Math.max(0, ...factsIn(known).map(({ at, page }) => (page === kind ? at : 0)));

/** The page was read since the delivery came to this stage, and did not tell: opening it again would not help. */
const wasReadInVain = (known: KnownFacts, page: PageKind): boolean =>
  readAt(known, page) >= (known.stage?.at ?? Infinity);

/**
 * Says that a fact was not seen yet, and which page to open for it; nobody is sent to a page that was read just
 * now and does not show it. The new rollouts UI has one page only.
 */
export function unknownFact(missing: FactName, delivery: Whereabouts): Unknown {
  const { known } = delivery;
  const { words = missing, page = 'summary' } = WHERE_TOLD[missing] ?? {};
  const seeOn = isInNewUi(known) ? 'rollout' : page;
  const unknown = { outcome: 'unknown', missing, seeOn } as const;
  const name = seeOn === 'rollout' ? 'the rollout’s page' : `the ${PAGE_NAMES[page] ?? page} page`;
  if (wasReadInVain(known, seeOn)) {
    return { ...unknown, message: `Not shown on ${name} so far: ${words}.` };
  }
  const fix = goTo(delivery, seeOn === 'overview' ? 'edit-overview' : 'summary');
  return { ...unknown, message: `Not seen yet: ${words}. Open ${name}.`, fix };
}
