import type { Delivery } from './delivery.ts';
import { listedStatus } from './stage.ts';
import { USER } from './store.ts';

export const LIST_TABS = [
  'Live',
  'Review',
  'Preview',
  'Complete',
  'Draft',
  'Archived',
  'MyExperiments',
] as const;
export type ListTab = (typeof LIST_TABS)[number];

/** Columns of the list by the host's sort keys. */
export const SORTS: Readonly<Record<string, string>> = {
  name: 'Name',
  qa_status: 'QA',
  application: 'Application',
  merged_channel: 'Channel',
  population_percent: 'Size',
  feature_configs__slug: 'Features',
  _firefox_min_version_parsed: 'Versions',
  _start_date: 'Start',
  _end_date: 'End',
  results: 'Results',
};

/** What the list is asked for, with the host's defaults: the Live tab, its first page. */
export interface ListQuery {
  status: ListTab;
  search: string;
  type: string;
  sort: string;
  page: number;
  lastPage: number;
  params: Record<string, string>;
}

const PAGE_SIZE = 10;

const inTab: Readonly<Record<ListTab, (delivery: Delivery) => boolean>> = {
  Live: (delivery) => !delivery.isArchived && delivery.status === 'Live',
  Review: (delivery) => !delivery.isArchived && listedStatus(delivery) === 'Review',
  Preview: (delivery) => !delivery.isArchived && listedStatus(delivery) === 'Preview',
  Complete: (delivery) => !delivery.isArchived && delivery.status === 'Complete',
  Draft: (delivery) => !delivery.isArchived && listedStatus(delivery) === 'Draft',
  Archived: (delivery) => delivery.isArchived,
  MyExperiments: (delivery) => delivery.owner === USER,
};

const isTab = (text: string | null): text is ListTab => LIST_TABS.some((tab) => tab === text);

const sortKey = (delivery: Delivery, sort: string): string | number => {
  switch (sort.replace(/^-/, '')) {
    case 'population_percent':
      return delivery.populationPercent;
    case 'qa_status':
      return delivery.qaStatus;
    case 'application':
      return delivery.application;
    case '_start_date':
      return delivery.dates.Enrollment ?? '';
    case '_end_date':
      return delivery.dates.Complete ?? '';
    default:
      return delivery.name;
  }
};

const compare = (left: string | number, right: string | number): number => {
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

const matches = (delivery: Delivery, search: string, type: string): boolean =>
  `${delivery.name} ${delivery.slug}`.toLowerCase().includes(search.toLowerCase()) &&
  (type === '' || type === (delivery.isRollout ? 'Rollout' : 'Experiment'));

/** How many deliveries each tab holds, filters aside. */
export const tabCounts = (deliveries: readonly Delivery[]): Record<ListTab, number> => {
  const count = (tab: ListTab): number => repeated(deliveries.filter(inTab[tab]), tab).length;
  return {
    Live: count('Live'),
    Review: count('Review'),
    Preview: count('Preview'),
    Complete: count('Complete'),
    Draft: count('Draft'),
    Archived: count('Archived'),
    MyExperiments: count('MyExperiments'),
  };
};

/**
 * * The host joins subscribers without `distinct()`, so the tab of one's own deliveries shows each as often
 * as it has subscribers (`nimbus_ui/filtersets.py`, its MyExperiments filter).
 */
const repeated = (deliveries: readonly Delivery[], tab: ListTab): Delivery[] =>
  tab === 'MyExperiments'
    ? deliveries.flatMap((delivery) =>
        Array.from({ length: Math.max(1, delivery.subscribers.length) }, () => delivery),
      )
    : [...deliveries];

/** Reads a list address and picks the rows it asks for. */
export function selectDeliveries(
  deliveries: readonly Delivery[],
  search: URLSearchParams,
): { query: ListQuery; shown: Delivery[] } {
  const status = search.get('status');
  const tab = isTab(status) ? status : 'Live';
  const text = search.get('search') ?? '';
  const type = search.get('type') ?? '';
  const sort = search.get('sort') ?? '';
  const found = deliveries.filter(inTab[tab]).filter((delivery) => matches(delivery, text, type));
  if (sort !== '') found.sort((left, right) => compare(sortKey(left, sort), sortKey(right, sort)));
  if (sort.startsWith('-')) found.reverse();
  const rows = repeated(found, tab);
  const lastPage = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const page = Math.min(lastPage, Math.max(1, Number(search.get('page')) || 1));
  const params = { status: tab, search: text, type, sort };
  return {
    query: { status: tab, search: text, type, sort, page, lastPage, params },
    shown: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE),
  };
}
