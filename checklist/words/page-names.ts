import type { PageKind } from '@/experimenter/page-facts';

/** Experimenter's pages as their own links call them. */
export const PAGE_NAMES: Readonly<Record<PageKind, string>> = {
  summary: 'Summary',
  overview: 'Overview',
  branches: 'Branches',
  metrics: 'Metrics',
  audience: 'Audience',
  results: 'Results',
  history: 'History',
  rollout: 'the rollout’s page',
  home: 'Home',
  list: 'All Deliveries',
  features: 'Features',
};
