import { createPageReader, type Readers } from './page-reader';
import { readAudience } from './readers/audience';
import { readBranches } from './readers/branches';
import { readMetrics } from './readers/metrics';
import { readOverview } from './readers/overview';

export const EDIT_READERS = {
  overview: readOverview,
  branches: readBranches,
  metrics: readMetrics,
  audience: readAudience,
} satisfies Readers;

/** Reads the edit pages of the classic UI. */
export const readEditPage = createPageReader(EDIT_READERS);
