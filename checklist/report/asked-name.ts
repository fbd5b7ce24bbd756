import type { DeliveryRequest, PageKind } from '@/experimenter/page-facts';
import type { RequestAction } from '@/guide/vocabulary';

/** A request with the page that told of it. */
interface Asked {
  value: Pick<DeliveryRequest, 'action'>;
  page: PageKind;
}

/** `label` stands alone, `inSentence` after “asked for”. */
interface AskedName {
  label: string;
  inSentence: string;
}

const NAMES: Readonly<Record<RequestAction, AskedName>> = {
  launch: { label: 'launch', inSentence: 'the launch' },
  'end-enrollment': { label: 'end of enrollment', inSentence: 'the end of enrollment' },
  end: { label: 'end', inSentence: 'the end' },
  update: { label: 'update', inSentence: 'the update' },
};

/** The rollouts UI goes on by phases, and stops what can be started again (`review_messages`, nimbus_ui/constants.py). */
const IN_ROLLOUTS_UI: Readonly<Record<RequestAction, AskedName>> = {
  ...NAMES,
  end: { label: 'disabling', inSentence: 'disabling the rollout' },
  update: { label: 'next phase', inSentence: 'the next phase' },
};

/** What is asked for, as the page that tells of it calls it. */
export const askedName = ({ value, page }: Asked): AskedName =>
  (page === 'rollout' ? IN_ROLLOUTS_UI : NAMES)[value.action];
