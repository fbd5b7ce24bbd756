import { addressOf } from '@/experimenter/address-of';
import type { Place } from '@/experimenter/address-of';
import { isInNewUi } from './is-in-new-ui';
import type { Fix } from '../report/report';
import type { Delivery } from './delivery';

/** Which delivery, and what decides where it is at home. */
export type Whereabouts = Pick<Delivery, 'slug' | 'known'> & Partial<Pick<Delivery, 'stage' | 'type'>>;

/** Places of a page that have a name of their own: going there is worth it even where the page is open. */
const PLACE_LABELS: Partial<Record<Place, string>> = {
  launch: 'Go to the launch box',
  monitoring: 'Go to monitoring',
};

const LABELS: Readonly<Record<string, string>> = {
  update_overview: 'Open Overview',
  update_branches: 'Open Branches',
  update_metrics: 'Open Metrics',
  update_audience: 'Open Audience',
  results: 'Open Results',
  history: 'Open History',
};

/** Outside Draft, Experimenter sends edit pages back to the Summary, except a live rollout's audience. */
function isOpen(page: string, { stage, type }: Whereabouts): boolean {
  if (page === 'update_audience' && type === 'rollout' && stage === 'enrolling') return true;
  return !stage || stage === 'draft' || !page.startsWith('update_');
}

/** A delivery without data has no monitoring card to go to. */
function drawn(place: Place, { known }: Whereabouts): Place {
  return place === 'monitoring' && known.hasMonitoring?.value === false ? 'summary' : place;
}

/**
 * Where on Experimenter something is mended: a same-origin path. A delivery that was seen in the new rollouts UI
 * is sent there, as that UI has one page for everything; a page that is closed at this stage gives way to Summary, and in
 * Preview to the box on it whose "Go back to Draft" opens it again.
 */
export function goTo(delivery: Whereabouts, wanted: Place): Fix {
  const { slug, known } = delivery;
  const place = drawn(wanted, delivery);
  if (isInNewUi(known)) {
    const url = addressOf(slug, place, 'rollouts', known.rolloutPath?.value);
    return { label: 'Open the rollout', url };
  }
  const url = addressOf(slug, place);
  const page = url.split('/')[3] ?? '';
  if (isOpen(page, delivery)) return { label: PLACE_LABELS[place] ?? LABELS[page] ?? 'Open Summary', url };
  return delivery.stage === 'preview'
    ? { label: 'Go back to Draft first', url: addressOf(slug, 'launch') }
    : { label: 'Open Summary', url: addressOf(slug, 'summary') };
}
