import type { PageKind } from '@/experimenter/page-facts';
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

/**
 * Where on Experimenter something is mended: a same-origin path. A delivery last seen in the new rollouts UI is sent
 * there, since that UI has one page for everything.
 *
 * @param hash Id of the card or field to land on.
 * @param query Without the question mark, such as `show_errors=true`.
 */
export function goTo({ slug, known }: Pick<Delivery, 'slug' | 'known'>, page: PageKind, hash = '', query = ''): Fix {
  if (known.deliveryType?.page === 'rollout') return { label: 'Open the rollout', url: `/nimbus/new/rollouts/${slug}/` };
  const place = isPlace(page) ? page : 'summary';
  return { label: LABELS[place], url: `/nimbus/${slug}/${SEGMENTS[place]}/${query && `?${query}`}${hash && `#${hash}`}` };
}
