import type { Feature } from './delivery.ts';

/** What the selects of the edit pages offer. Made up, apart from the channel names. */
export const FEATURES: readonly Feature[] = [
  { slug: 'sidebar', name: 'sidebar', description: 'The sidebar and what it opens with.' },
  { slug: 'urlbar', name: 'urlbar', description: 'The address bar and its suggestions.' },
  { slug: 'newtab', name: 'newtab', description: 'The New Tab page.' },
  { slug: 'pdfjs', name: 'pdfjs', description: 'The built-in PDF viewer.' },
  { slug: 'fxms-message-1', name: 'fxms-message-1', description: 'A message of the messaging system.' },
  { slug: 'networking', name: 'networking', description: 'Networking preferences.' },
  { slug: 'backup', name: 'backup', description: 'Profile backup.' },
];

export const CHANNELS: Readonly<Record<string, string>> = {
  nightly: 'Nightly',
  aurora: 'Developer Edition',
  default: 'Unbranded',
  beta: 'Beta',
  release: 'Release',
  esr: 'Esr',
};

export const OUTCOMES: Readonly<Record<string, string>> = {
  defaults_and_os_integration: 'Defaults And Os Integration',
  pinned_tabs: 'Pinned Tabs',
  address_bar_engagement: 'Address Bar Engagement',
  page_load_performance_minimal: 'Page Load Performance Minimal',
  networking_performance: 'Networking Performance',
};

export const SEGMENTS: Readonly<Record<string, string>> = {
  new_profiles: 'New Profiles',
  regular_users: 'Regular Users',
  infrequent_users: 'Infrequent Users',
};

export const RECOMMENDATIONS: Readonly<Record<string, string>> = {
  RERUN: 'Rerun',
  GRADUATE: 'Graduate',
  CHANGE_COURSE: 'Change course',
  STOP: 'Stop',
  FOLLOWUP: 'Run follow ups',
  NONE: 'None',
};

/** The feature with this slug; none when the form sent something else. */
export const featuresBySlug = (slugs: readonly string[]): Feature[] =>
  FEATURES.filter((feature) => slugs.includes(feature.slug));
