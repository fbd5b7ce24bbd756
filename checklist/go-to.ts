import type { PageKind } from '@/experimenter/page-facts';
import { isInNewUi } from './is-in-new-ui';
import type { Delivery } from './rule';
import type { Fix } from './report';

const SEGMENTS = {
  summary: 'summary', overview: 'update_overview', branches: 'update_branches', metrics: 'update_metrics',
  audience: 'update_audience', results: 'results', history: 'history',
} as const;
type Place = keyof typeof SEGMENTS;

const LABELS: Record<Place, string> = {
  summary: 'Open Summary', overview: 'Open Overview', branches: 'Open Branches', metrics: 'Open Metrics',
  audience: 'Open Audience', results: 'Open Results', history: 'Open History',
};

function isPlace(page: PageKind): page is Place {
  return Object.hasOwn(SEGMENTS, page);
}

/** Outside Draft, Experimenter sends edit pages back to the Summary, except a live rollout's audience. */
function isEditable(place: Place, { stage, type }: Whereabouts): boolean {
  if (place === 'audience' && type === 'rollout' && stage === 'enrolling') return true;
  return !stage || stage === 'draft' || !SEGMENTS[place].startsWith('update_');
}

type Whereabouts = Pick<Delivery, 'slug' | 'known'> & Partial<Pick<Delivery, 'stage' | 'type'>>;

/**
 * Where on Experimenter something is mended: a same-origin path. A delivery that was seen in the new rollouts
 * UI is sent there, as that UI has one page for everything; a page that is closed at this stage gives way to
 * Summary.
 *
 * @param hash Id of the card or field to land on.
 * @param query Without the question mark, such as `show_errors=true`.
 */
export function goTo(delivery: Whereabouts, page: PageKind, hash = '', query = ''): Fix {
  const { slug, known } = delivery;
  if (isInNewUi(known)) return { label: 'Open the rollout', url: `/nimbus/new/rollouts/${slug}/` };
  if (!isPlace(page) || !isEditable(page, delivery)) {
    return { label: LABELS.summary, url: `/nimbus/${slug}/summary/` };
  }
  const url = `/nimbus/${slug}/${SEGMENTS[page]}/${query && `?${query}`}${hash && `#${hash}`}`;
  return { label: LABELS[page], url };
}
