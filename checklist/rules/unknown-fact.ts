import type { FactName, PageKind } from '@/experimenter/page-facts';
import { isInNewUi } from './is-in-new-ui';
import type { RuleAnswer } from '../report/report';
import type { Delivery } from './delivery';

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

/**
 * Says that a fact was not seen yet, and which page to open for it. The new rollouts UI has one page only,
 * which shows some answers (risks) in its edit forms alone.
 */
export function unknownFact(missing: FactName, { known }: Pick<Delivery, 'known'>): Unknown {
  const { words = missing, page = 'summary' } = WHERE_TOLD[missing] ?? {};
  const [seeOn, where] = isInNewUi(known)
    ? (['rollout', 'Edit the card that holds them.'] as const)
    : ([page, `Open the ${PAGE_NAMES[page] ?? page} page.`] as const);
  return { outcome: 'unknown', missing, seeOn, message: `Not seen yet: ${words}. ${where}` };
}
